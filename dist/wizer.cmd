@rem Starts wizer.js for a program that has this path from the library, where it had that of the original.
@node "%~dp0wizer.js" %*
