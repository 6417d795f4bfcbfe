/** `include/wizer.h` with an old and a new wasi-libc, at every level of optimization. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/bundle.ts'
import { makePageFolder, type PageFolder } from '../support/pages.ts'
import { heavy, newest, tools, wasmtime } from './tools.ts'

const c = `
#include "wizer.h"
#include <string.h>
static int constructed, table[4];
__attribute__((constructor)) static void construct(void) { constructed++; table[3] = 9; }
static void end(void) { printf("end\\n"); }
static const char *who(void) { return getenv("WHO") ? getenv("WHO") : "nobody"; }
static void set_up(void) {
  atexit(end);
  for (int i = 0; i < 3; i++) table[i] = i * i;
  printf("set up for %s;", who());
}
WIZER_INIT(set_up)
int main(int argc, char **argv) {
  printf("%s: %d words, constructed %d, table %d %d, for %s\\n", argv[argc - 1], argc, constructed, table[2], table[3], who());
  FILE *file = fopen("/data/note", "r");
  char note[20] = "no file";
  if (file) { fgets(note, sizeof note, file); fclose(file); }
  printf("%s\\n", note);
  if (strcmp(argv[argc - 1], "fail") == 0) return 3;
}`

const cpp = `
#include "wizer.h"
#include <string>
#include <vector>
struct Noisy {
  std::string name;
  explicit Noisy(const char *name) : name(name) { printf("make %s\\n", name); }
  ~Noisy() { printf("end %s\\n", name.c_str()); }
};
static Noisy global("global");
static std::vector<int> numbers;
static void set_up() { static Noisy local("local"); numbers.assign(100, 1); }
WIZER_INIT(set_up)
int main() { printf("%zu numbers, %s\\n", numbers.size(), global.name.c_str()); }`

const none = `
#include "wizer.h"
static int ready;
static void set_up(void) { ready = 1; }
WIZER_INIT(set_up)
int main(void) { printf("ready %d\\n", ready); }`

/** Runs a script in the folder of the sources; gives its output and status in words. */
async function run({ folder, env }: PageFolder, script: string): Promise<string> {
  const { stdout, status } = await runProgram('sh', ['-c', `{\n${script}\n} 2>&1`], { directory: folder, env })
  return status === 0 ? `${stdout}` : `${stdout}status ${status}\n`
}

const include = join(import.meta.dirname, '../../include')
const clean = `-Wall -Wextra -Wpedantic -Werror -Wl,--strip-debug -I${include}`
const place = async (commands: Readonly<Record<string, string>>) => {
  const made = makePageFolder({ wasmtime, ...commands })
  await run(
    made,
    `cat >app.c <<'END'\n${c}\nEND\ncat >app.cpp <<'END'\n${cpp}\nEND\ncat >none.c <<'END'\n${none}\nEND\nmkdir data\nprintf hello >data/note`,
  )
  return made
}

const old = { target: '--target=wasm32-wasi --sysroot=/usr', commands: {} }
/** Those between take the same ways through the header: `npm run test:languages` has them. */
const levels = heavy === '' ? ['-O0', '-O2 -flto'] : ['-O0', '-O2', '-Os', '-O2 -flto']
const rows = [
  { libc: 'old', ...old, ...tools['clang++'], levels },
  {
    libc: 'newest',
    target: '',
    commands: { clang: newest('clang'), 'clang++': newest('clang++') },
    ...tools.heavy,
    levels: ['-O0', '-O2 -flto'],
  },
].flatMap(({ levels, ...row }) => levels.map(level => ({ ...row, level })))

for (const { libc, target, commands, level, found, packages } of rows) {
  describe(`wizer.h with the ${libc} wasi-libc and ${level} (needs ${packages})`, () => {
    const initialize = 'wizer-action --allow-wasi -r _start=wizer.resume'

    it.skipIf(!found)(
      'runs a C program once set up, with the words, environment and files of the run',
      async () => {
        const folder = await place(commands)
        const built = await run(folder, `clang ${target} -std=c99 ${level} ${clean} app.c -o app.wasm`)
        expect(built).toBe('')
        expect(await run(folder, 'wasmtime --env WHO=run --dir data::/data app.wasm one')).toBe(
          'set up for run;one: 2 words, constructed 1, table 4 9, for run\nhello\nend\n',
        )
        expect(await run(folder, `WHO=build ${initialize} --inherit-env=true app.wasm -o out.wasm`)).toBe(
          'set up for build;',
        )
        expect(await run(folder, 'wasmtime --env WHO=run --dir data::/data out.wasm one')).toBe(
          'one: 2 words, constructed 1, table 4 9, for run\nhello\nend\n',
        )
        expect(await run(folder, 'wasmtime out.wasm two fail')).toBe(
          'fail: 3 words, constructed 1, table 4 9, for nobody\nno file\nend\nstatus 3\n',
        )
      },
      120_000,
    )

    it.skipIf(!found)(
      'runs constructors and destructors of a C++ program once',
      async () => {
        const folder = await place(commands)
        const flags = `-std=c++11 -fno-exceptions ${level} ${clean}`
        expect(await run(folder, `clang++ ${target} ${flags} app.cpp -o app.wasm`)).toBe('')
        const end = '100 numbers, global\nend local\nend global\n'
        expect(await run(folder, 'wasmtime app.wasm')).toBe(`make global\nmake local\n${end}`)
        expect(await run(folder, `${initialize} app.wasm -o out.wasm`)).toBe('make global\nmake local\n')
        expect(await run(folder, 'wasmtime out.wasm')).toBe(end)
      },
      120_000,
    )

    it.skipIf(!found)(
      'takes a `main` without parameters',
      async () => {
        const folder = await place(commands)
        expect(await run(folder, `clang ${target} -std=c11 ${level} ${clean} none.c -o none.wasm`)).toBe('')
        expect(await run(folder, `wasmtime none.wasm; ${initialize} none.wasm -o out.wasm; wasmtime out.wasm`)).toBe(
          'ready 1\nready 1\n',
        )
      },
      120_000,
    )
  })
}

const start = 'wizer-action --allow-wasi --allow start-runs-again app.wasm -o out.wasm && wasmtime out.wasm'

describe(`a snapshot whose \`_start\` is not renamed`, () => {
  it.skipIf(!tools.clang.found)(`still runs with the old wasi-libc (needs ${tools.clang.packages})`, async () => {
    const folder = await place({})
    await run(folder, `clang ${old.target} ${clean} app.c -o app.wasm`)
    expect(await run(folder, `${start} | head -1`)).toBe(
      'set up for nobody;out.wasm: 1 words, constructed 1, table 4 9, for nobody\n',
    )
  })

  it.skipIf(heavy === '')(
    `ends with an error that says so with the newest wasi-libc (needs ${tools.heavy.packages})`,
    async () => {
      const folder = await place({ clang: newest('clang') })
      await run(folder, `clang ${clean} app.c -o app.wasm`)
      expect(await run(folder, start)).toContain(
        'error: this is a snapshot, which runs no constructors again: it needs -r _start=wizer.resume\n',
      )
    },
    60_000,
  )
})

describe('a program that the header cannot help', () => {
  it.skipIf(!tools.clang.found)(`is told at compile time or at link time (needs ${tools.clang.packages})`, async () => {
    const folder = await place({})
    const build = (source: string, target = old.target) =>
      run(folder, `printf '${source}' >bad.c; clang ${target} -I${include} bad.c -o bad.wasm`)
    const main = '#include "wizer.h"\\nint main(void) {}\\n'
    expect(await build(main)).toContain('undefined symbol: wizer_function_of_WIZER_INIT_')
    expect(await build(main, '--target=wasm32-unknown-unknown')).toContain('wizer.h is for WASI preview 1')
  })
})
