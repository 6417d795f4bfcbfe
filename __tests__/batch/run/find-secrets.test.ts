/** Which variables hold values that must not be published. */

import { expect, test } from 'vitest'
import { findSecrets } from '../../../src/batch/run/find-secrets.ts'

const value = 'correct horse'

test.each([
  ['ACTIONS_RUNTIME_TOKEN', true],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', true],
  ['GITHUB_TOKEN', true],
  ['GH_TOKEN', true],
  ['RUNNER_REGISTRATION_TOKEN', true],
  ['MY_SECRET', false],
  ['my_secret_thing', false],
  ['DB_PASSWORD', false],
  ['dbPasswd', false],
  ['GPG_PASSPHRASE', false],
  ['GOOGLE_CREDENTIALS', false],
  ['AWS_SECRET_ACCESS_KEY', false],
  ['AWS_ACCESS_KEY_ID', false],
  ['STRIPE_API_KEY', false],
  ['APIKEY', false],
  ['PRIVATE_KEY', false],
  ['SIGNING_KEY', false],
  ['ENCRYPTION_KEY', false],
  ['INPUT_TOKEN', false],
])('findSecrets takes %s for a secret, and for a token of the runner: %s', (name, isToken) => {
  expect(findSecrets({ [name]: value })).toEqual([{ name, value, isToken }])
})

test.each([
  ...['GITHUB_PAT', 'PAT', 'GH_PAT_2', 'SSH_DEPLOY_KEY', 'STRIPE_SK', 'STRIPE_SK_LIVE', 'DOCKER_AUTH', 'MYSQL_PWD'],
  ...['DOCKER_AUTH_CONFIG', 'WEBHOOK', 'SLACK_WEBHOOK_URL', 'DATABASE_URL', 'MONGODB_URI', 'REDIS_URL', 'SENTRY_DSN'],
  ...['SMTP_PASS', 'dbPass', 'GPG_KEY', 'CODECOV_KEYS', 'KMS_KEY_ID', 'SSH_KEY_BASE64', 'CONNECTION_STRING', 'MY_JWT'],
  ...['npm_config_//registry.npmjs.org/:_authToken', 'registryAuth', 'AWS_CREDS', 'WALLET_MNEMONIC'],
])('findSecrets takes %s for a secret', name => {
  expect(findSecrets({ [name]: value })).toEqual([{ name, value, isToken: false }])
})

test('findSecrets takes the token that the action gets as its input for a token of the runner', () => {
  expect(findSecrets({ 'INPUT_GITHUB-TOKEN': value })[0]?.isToken).toBe(true)
})

test.each([
  'KEY',
  'MONKEY',
  'KEYBOARD',
  'HOTKEYS',
  'CACHE_KEY',
  'PUBLIC_KEY',
  'PASS',
  'AUTHOR',
  'TOKENIZERS_PARALLELISM',
])('findSecrets does not take %s for a secret', name => {
  expect(findSecrets({ [name]: value })).toEqual([])
})

/** Variables of GitHub's runners with Linux, macOS and Windows, and of the programs that they start. */
const usual = `
  PATH HOME USER LOGNAME SHELL SHLVL LANG LC_ALL PWD OLDPWD TMPDIR TEMP TZ _ CI DEBIAN_FRONTEND GITHUB_TOKEN_PERMISSIONS
  ACCEPT_EULA AGENT_TOOLSDIRECTORY ANDROID_HOME ANDROID_NDK ANDROID_NDK_HOME ANDROID_SDK_ROOT ANT_HOME AZURE_EXTENSION_DIR
  ACTIONS_RUNNER_ACTION_ARCHIVE_CACHE ACTIONS_RESULTS_URL ACTIONS_CACHE_URL ACTIONS_CACHE_SERVICE_V2 ACTIONS_RUNTIME_URL
  BOOTSTRAP_HASKELL_NONINTERACTIVE CABAL_DIR CHROMEWEBDRIVER CHROME_BIN COBERTURA_HOME COMSPEC ChocolateyInstall CONDA
  DOTNET_MULTILEVEL_LOOKUP DOTNET_NOLOGO DOTNET_SKIP_FIRST_TIME_EXPERIENCE EDGEWEBDRIVER ENABLE_RUNNER_TRACING
  GCM_INTERACTIVE GECKOWEBDRIVER GHCUP_INSTALL_BASE_PREFIX GIT_ASKPASS SSH_ASKPASS SSH_AUTH_SOCK SSH_AGENT_PID XAUTHORITY
  GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID
  GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_HEAD_REF
  GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY
  GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT
  GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR
  GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE GOROOT_1_24_X64 GRADLE_HOME
  HOMEBREW_CLEANUP_PERIODIC_FULL_DAYS HOMEBREW_NO_AUTO_UPDATE INVOCATION_ID ImageOS ImageVersion IEWebDriver
  INPUT_MODULES INPUT_ENV INPUT_DIRS INPUT_STDIN INPUT_CACHE INPUT_CACHE-KEY-PREFIX INPUT_INHERIT-ENV INPUT_OUT-DIR
  JAVA_HOME JAVA_HOME_21_X64 JOURNAL_STREAM LEIN_HOME MAVEN_HOME MEMORY_PRESSURE_WATCH MEMORY_PRESSURE_WRITE NVM_DIR
  NODE_OPTIONS NODE_PATH NUMBER_OF_PROCESSORS NPM_CONFIG_PREFIX npm_config_userconfig npm_lifecycle_event OS PATHEXT
  PERFLOG_LOCATION_SETTING PIPX_BIN_DIR PIPX_HOME POWERSHELL_DISTRIBUTION_CHANNEL PROCESSOR_IDENTIFIER PSModulePath
  RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_PERFLOG RUNNER_TEMP RUNNER_TOOL_CACHE
  RUNNER_TRACKING_ID RUNNER_USER RUNNER_WORKSPACE SBT_HOME SELENIUM_JAR_PATH SGX_AESM_ADDR STATS_D STATS_PIP STATS_VMFE
  SWIFT_PATH SYSTEMD_EXEC_PID SystemRoot USE_BAZEL_FALLBACK_VERSION USERPROFILE VCPKG_INSTALLATION_ROOT WINDIR
  XDG_CONFIG_HOME XDG_RUNTIME_DIR XPC_SERVICE_NAME SOURCE_DATE_EPOCH CARGO_HOME RUSTUP_HOME EMSDK WASI_SDK_PATH CC CXX
`

test('findSecrets takes no usual variable of a runner for a secret', () => {
  const names = usual.trim().split(/\s+/)
  expect(names.length).toBeGreaterThan(150)
  expect(findSecrets(Object.fromEntries(names.map(name => [name, value])))).toEqual([])
})

test.each([
  ['postgres://app:battery%20staple@db:5432/app', ['battery%20staple', 'battery staple']],
  ['https://:of-one-user@example.org', ['of-one-user']],
  ['amqps://user:p4ss:word@host/vhost', ['p4ss:word']],
  ['redis://user:%zz-not-encoded@host', ['%zz-not-encoded']],
  ['-i https://a:first-one@b/ -i https://c:second-one@d/', ['first-one', 'second-one']],
])('findSecrets takes the password in the address %s, whatever the variable is called', (address, values) => {
  expect(findSecrets({ SERVICE: address }).map(secret => secret.value)).toEqual(values)
})

test.each([
  'https://example.org/a:b@c',
  'postgres://localhost:5432/app',
  'https://user@example.org',
  'a:b@example.org',
])('findSecrets finds no password in %s', address => {
  expect(findSecrets({ SERVICE: address })).toEqual([])
})

test.each([
  ['ghp_0123456789abcdef', 'ghp_0123456789abcdef'],
  ['https://github_pat_0123456789abcdef_0123@github.com', 'github_pat_0123456789abcdef_0123'],
  ['{"id":"AKIAIOSFODNN7EXAMPLE"}', 'AKIAIOSFODNN7EXAMPLE'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMII', '-----BEGIN RSA PRIVATE KEY-----\nMII'],
])('findSecrets finds the secret in %j, whatever the variable is called', (text, value) => {
  expect(findSecrets({ HARMLESS: text })).toEqual([{ name: 'HARMLESS', value, isToken: false }])
})

test('findSecrets reads a long value in linear time', () => {
  const started = performance.now()
  const values = ['a', 'a://', 'a://b:', '@', 'ghp_', 'AKIA'].map(part => part.repeat(20_000))
  findSecrets(Object.fromEntries(values.map((value, index) => [`V${index}`, value])))
  expect(performance.now() - started).toBeLessThan(1000)
})

test('findSecrets looks at the variables of the option `env` too', () => {
  const given = [
    { name: 'DEPLOY_TOKEN', value: 'given by hand' },
    { name: 'PASSED_TOKEN', value: undefined },
    { name: 'MODE', value: 'production' },
  ]
  expect(findSecrets({ MY_SECRET: value }, given).map(({ name }) => name)).toEqual(['MY_SECRET', 'DEPLOY_TOKEN'])
})

test('findSecrets takes a value once, for a token of the runner if one variable is a token', () => {
  const env = { MY_SECRET: value, GITHUB_TOKEN: value, OTHER_TOKEN: value }
  expect(findSecrets(env)).toEqual([{ name: 'GITHUB_TOKEN', value, isToken: true }])
})

test('findSecrets drops white space around a value, and leaves out values that are short or unset', () => {
  expect(findSecrets({ MY_SECRET: ` ${value}\n` })[0]?.value).toBe(value)
  expect(findSecrets({ MY_SECRET: '1234567 ', OTHER_SECRET: '', GH_TOKEN: undefined })).toEqual([])
  expect(findSecrets({ MY_SECRET: '12345678' }).length).toBe(1)
})
