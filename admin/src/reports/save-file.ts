/** Byte order mark: without it, Excel takes UTF-8 for something else. */
const BOM = '\uFEFF';

/** Hands a text to the browser as a file to save. */
export function saveCsv(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([BOM, csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
