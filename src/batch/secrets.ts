/** Looks for tokens in what would be published. */

/** A value that must not get into an output. */
export type Secret = { readonly name: string; readonly value: string; readonly isToken: boolean }

/** An output that holds the value of a variable that looks secret. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
  readonly code = 'secret'
}

/** Tokens of the runner itself. */
const tokenName = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|RUNNER_.*TOKEN)$/i

const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEY/i

/** Shorter values are found by chance in any file of some size. */
const shortest = 8

/** Variables of `env` that hold a token, or look from their name as if they hold a secret. */
export function findSecrets(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= shortest && secretName.test(name)
      ? [{ name, value, isToken: tokenName.test(name) }]
      : [],
  )
}

/**
 * Refuses an output that holds a secret. A value that the input holds already is no secret that initialization has seen,
 * but for a runner's token, which has no business in any file.
 * @throws {SecretError} naming the variable, not its value.
 */
export function checkSecrets(input: Uint8Array, output: Uint8Array, secrets: readonly Secret[]): void {
  const [before, after] = [view(input), view(output)]
  for (const { name, value, isToken } of secrets) {
    if (!after.includes(value) || (!isToken && before.includes(value))) continue
    throw new SecretError(
      `cannot write the output: its memory holds the value of the environment variable \`${name}\`, expected an initialization that does not read it`,
    )
  }
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
