// `node every-core.mjs PROGRAM …`: the program in a process for each core, all at the same port.
import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';

if (cluster.isPrimary) {
  for (let core = 0; core < availableParallelism(); core++) cluster.fork();
  process.once('SIGTERM', () => {
    for (const worker of Object.values(cluster.workers)) worker.process.kill();
    process.exit(0);
  });
} else {
  process.argv.splice(1, 1);
  await import(process.argv[1]);
}
