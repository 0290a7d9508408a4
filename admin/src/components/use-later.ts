import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** A value once it has stood still for a moment: not every key that is pressed is worth a request. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
