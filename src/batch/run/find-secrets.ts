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

/** How the secrets of large services begin, whatever the variable is called. */
const secretValue =
  /^(gh[opsur]_|github_pat_|glpat-|npm_[A-Za-z0-9]{20}|xox[abprs]-|[rs]k_live_|AKIA[A-Z0-9]{16}|-----BEGIN [A-Z ]*PRIVATE KEY)/

/** The password of an address, `scheme://user:password@host`, or of one without a user. */
const addressPassword = /^[a-z][a-z0-9+.-]{0,40}:\/\/[^\s/:@?#]*:([^\s/@]+)@/i

/** Characters of the shortest secret: a shorter value is found by chance in any large file. */
export const shortestSecret = 8

/**
 * The variables whose names look as if they hold a secret, and the passwords in addresses. White space around a value does
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
  const [, password] = addressPassword.exec(value) ?? []
  return [
    ...(isToken || isSecretName(name) || secretValue.test(value) ? [{ name, value, isToken }] : []),
    ...(password === undefined ? [] : [password, decode(password)].map(value => ({ name, value, isToken: false }))),
  ]
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
