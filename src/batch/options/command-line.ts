/** Writes command lines that a person can paste into a POSIX shell. */

export function renderCommandLine(words: readonly string[]): string {
  return words.map(quoteWord).join(' ')
}

/** What is between single quotes stays as it is. A shell may take a word that begins with `=` for the path of a program. */
function quoteWord(word: string): string {
  return /^(?!=)[\w%+,./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
