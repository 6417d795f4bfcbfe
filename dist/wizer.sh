#!/bin/sh
# Starts `wizer.js` for a program that has this path from the library, where it had that of the original. Such a program may
# give an environment without PATH, so the Node that it runs on itself comes first: it is a parent of this process.
command="${0%/*}/wizer.js"
process=$PPID
for _ in 1 2 3; do
  if [ -r "/proc/$process/comm" ]; then
    read -r name < "/proc/$process/comm"
    node=/proc/$process/exe
    read -r _ _ _ parent _ < "/proc/$process/stat"
  elif [ -x /bin/ps ]; then
    # On macOS this is the path of the program.
    node=$(/bin/ps -o comm= -p "$process")
    name=${node##*/}
    parent=$(/bin/ps -o ppid= -p "$process")
  else
    break
  fi
  case $name in
    node | nodejs | MainThread | node-MainThread) [ -x "$node" ] && exec "$node" "$command" "$@" ;;
  esac
  process=$((parent))
done
exec node "$command" "$@"
