/** What a stream of newline-delimited JSON holds, line by line (https://github.com/ndjson/ndjson-spec). */
export async function* lines<Line>(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Line, void, undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const whole = (rest + decoder.decode(read.value, { stream: true })).split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) if (line) yield JSON.parse(line);
    }
    if (rest) yield JSON.parse(rest);
  } finally {
    // Whoever stops reading stops the server, too.
    await reader.cancel();
  }
}
