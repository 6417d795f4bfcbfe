/** Preloaded into a step: finds hosts of Azure, from which the cache client reads by other means, on this machine. */

import dns from 'node:dns'

const { lookup } = dns

dns.lookup = (host, ...rest) => lookup(host.endsWith('.blob.core.windows.net') ? '127.0.0.1' : host, ...rest)
