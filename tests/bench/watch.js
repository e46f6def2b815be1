// Runs in the page before anything of it: keeps what the browser tells of how it shows itself.
const seen = { fcp: 0, lcp: 0, shift: 0, tasks: [] };
globalThis.seen = seen;

function on(type, take) {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
  observer.observe({ type, buffered: true });
}

on('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') seen.fcp = startTime;
});
on('largest-contentful-paint', ({ startTime }) => {
  seen.lcp = startTime;
});
on('layout-shift', ({ value }) => {
  seen.shift += value;
});
on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
