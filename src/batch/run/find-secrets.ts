/** Finds the values in the environment that must not get into an output. */

/** `isToken` is true for a token of the runner. */
export type Secret = { readonly name: string; readonly value: string; readonly isToken: boolean }

const tokenName = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|RUNNER_.*TOKEN)$/i

const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEY/i

/** Characters of the shortest secret: a shorter value is found by chance in any large file. */
const shortest = 8

/** The variables of `env` whose names look as if they hold a secret. */
export function findSecrets(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= shortest && secretName.test(name)
      ? [{ name, value, isToken: tokenName.test(name) }]
      : [],
  )
}
