/** A laptop that sleeps: every process of a program stands still, and its connections do not know. Linux and macOS. */
import { execFileSync } from 'node:child_process';

/** Stops this process and all below it; the function it gives lets them go on. */
export function freezeProcesses(pid: number): () => void {
  const all = [pid, ...descendantsOf(pid)];
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const one of all) {
      try {
        process.kill(one, signal);
      } catch {
        // It has ended by itself.
      }
    }
  };
  tell('SIGSTOP');
  return () => tell('SIGCONT');
}

function descendantsOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}
