/** Finds the values in the environment that must not get into an output. */

/** `isToken` is true for a token of the runner. */
export type Secret = { readonly name: string; readonly value: string; readonly isToken: boolean }

/** A variable as the option `env` gives it. */
type Given = { readonly name: string; readonly value: string | undefined }

const tokenName = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|INPUT_GITHUB[-_]TOKEN|RUNNER_.*TOKEN)$/i

/** Words of names in capitals, with `_` between them. A word that has other meanings counts at some places only. */
const secretName = new RegExp(
  [
    'TOKEN(?!IZ)|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|MNEMONIC',
    '(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEY',
    // Caches, indexes and certificates have keys that are no secrets.
    '(?<!^|(^|_)(CACHE|PUBLIC|PRIMARY|FOREIGN|SORT|PARTITION|HOT|HOST))_KEYS?(_ID|_JSON|_PEM|_BASE64|_B64)?(_\\d+)?$',
    '(^|_)(PAT|DSN|JWT|CREDS|CONNECTION_STRING|CONNSTR)(_\\d+)?$',
    // `PWD` alone is the working directory.
    '_(PWD|PASS|SK)(_|$)',
    '_AUTH(_CONFIG|_HEADER|_JSON)?(_\\d+)?$',
    '(^|_)(DATABASE|DB|PG|POSTGRES(QL)?|MYSQL|MARIADB|MONGO(DB)?|REDIS|AMQP|CLOUDAMQP|RABBITMQ|SMTP)_UR[IL]$',
  ].join('|'),
)

/** Such a variable says where a secret is, or what one may do. */
const harmlessName = /_(PATH|FILE|DIR|SOCK|PERMISSIONS|LENGTH|TTL|TYPE|METHOD)$/

/** Secrets of large services, which one knows by their form, wherever they stand in a value. */
const knownForms =
  /\b(gh[opsur]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|npm_[A-Za-z\d]{30,}|xox[abprs]-[\w-]{16,}|[rs]k_live_\w{16,}|AKIA[A-Z\d]{16})/g

const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/

/** The password of an address, `scheme://user:password@host`, or of one without a user. */
const addressPasswords = /\b[a-z][a-z\d+.-]{0,40}:\/\/[^\s/:@?#]{0,200}:([^\s/@]+)@/gi

/** Characters of the shortest secret: a shorter value is found by chance in any large file. */
export const shortestSecret = 8

/**
 * The variables whose names look as if they hold a secret, and the secrets in values of other variables that one knows by
 * their form. White space around a value does
 * not count, since programs drop it.
 * @param env the environment of this process
 * @param given the variables of the option `env`
 */
export function findSecrets(
  env: Readonly<Record<string, string | undefined>>,
  given: readonly Given[] = [],
): readonly Secret[] {
  const variables = [...Object.entries(env).map(([name, value]) => ({ name, value })), ...given]
  const secrets = variables
    .flatMap(({ name, value }) => (value === undefined ? [] : findIn(name, value)))
    .filter(({ value }) => value.length >= shortestSecret)
  // A value that several variables have is a token if one of them is.
  const tokensFirst = [...secrets.filter(({ isToken }) => isToken), ...secrets.filter(({ isToken }) => !isToken)]
  return tokensFirst.filter(({ value }, index) => tokensFirst.findIndex(other => other.value === value) === index)
}

function findIn(name: string, text: string): readonly Secret[] {
  const value = text.trim()
  const isToken = tokenName.test(name)
  const isSecret = isToken || isSecretName(name) || privateKey.test(value)
  const passwords = [...value.matchAll(addressPasswords)].flatMap(([, password = '']) => [password, decode(password)])
  const parts = [...(value.match(knownForms) ?? []), ...passwords].map(value => ({ name, value, isToken: false }))
  return [...(isSecret ? [{ name, value, isToken }] : []), ...parts]
}

function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z\d]+/g, '_')
  return secretName.test(words) && !harmlessName.test(words)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
