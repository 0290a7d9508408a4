// Loaded into a process whose clock is to be CLOCK_MS ahead of this machine's, or behind where that is negative.
const offset = Number(process.env.CLOCK_MS);
const RealDate = Date;
const realNow = RealDate.now.bind(RealDate);
const now = () => realNow() + offset;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
