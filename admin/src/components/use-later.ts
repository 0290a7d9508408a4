import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** A debounced value, so that typing does not send a request per key. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
