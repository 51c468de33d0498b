/**
 * Runs this program again with the memory settings that the launcher gives the product on Linux, so that the bench
 * measures what an office gets. Returns when they are in force already, or where they do not exist.
 */
export function runAsLaunched(): void {
  if (process.platform !== 'linux' || 'MALLOC_ARENA_MAX' in process.env || !process.execve) return;
  const malloc = {
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: '1048576',
    MALLOC_TRIM_THRESHOLD_: '1048576',
    GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
  };
  const script = process.argv[1] ?? '';
  const args = [process.execPath, ...process.execArgv, script, ...process.argv.slice(2)];
  process.execve(process.execPath, args, { ...process.env, ...malloc });
}
