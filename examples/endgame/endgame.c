// Chess: every position of king and rook against king, solved backwards from mate at start-up; the run plays from the table.
#include <stdint.h>
#include <stdio.h>

#include "wizer.h"

// Plies to mate plus one, by white king, rook and black king, for either side to move. 0: not won (a draw, or no legal position).
static uint8_t white_to_move[64][64][64], black_to_move[64][64][64];
static uint64_t beside[64];  // the squares a king reaches
static int longest, positions;

#define BIT(square) (1ull << (square))
#define EACH(square, set) \
  for (uint64_t left_ = (set), square; left_ && (square = (uint64_t)__builtin_ctzll(left_), 1); left_ &= left_ - 1)

static uint64_t rook_moves(int from, uint64_t occupied) {
  static const int step[4][2] = {{0, 1}, {0, -1}, {1, 0}, {-1, 0}};
  uint64_t reached = 0;
  for (int i = 0; i < 4; i++) {
    int rank = from / 8 + step[i][0], file = from % 8 + step[i][1];
    for (; rank >= 0 && rank < 8 && file >= 0 && file < 8; rank += step[i][0], file += step[i][1]) {
      reached |= BIT(rank * 8 + file);
      if (occupied & BIT(rank * 8 + file)) break;
    }
  }
  return reached;
}

// Where the black king may go, taking the rook included. It does not shelter squares behind itself, so it is not an obstacle.
static uint64_t black_moves(int king, int rook, int black) {
  return beside[black] & ~(beside[king] | BIT(king) | (rook_moves(rook, BIT(king)) & ~BIT(rook)));
}

static int black_has_lost(int king, int rook, int black) {
  EACH(to, black_moves(king, rook, black)) {
    if (to == (uint64_t)rook || !white_to_move[king][rook][to]) return 0;
  }
  return 1;
}

static int white_wins(int king, int rook, int black, int value) {
  if (white_to_move[king][rook][black] || (rook_moves(rook, BIT(king)) & BIT(black))) return 0;  // known, or black stands in check
  white_to_move[king][rook][black] = (uint8_t)value;
  return 1;
}

// Takes back one move from each position known at `value`; returns how many positions became known at `value + 1`.
static int take_back(int value, int white_moved) {
  int found = 0;
  for (int king = 0; king < 64; king++)
    for (int rook = 0; rook < 64; rook++)
      for (int black = 0; black < 64; black++) {
        if ((white_moved ? black_to_move : white_to_move)[king][rook][black] != value) continue;
        if (white_moved) {
          EACH(from, beside[king] & ~(BIT(rook) | BIT(black) | beside[black]))
            found += white_wins((int)from, rook, black, value + 1);
          EACH(from, rook_moves(rook, BIT(king) | BIT(black)) & ~(BIT(king) | BIT(black)))
            found += white_wins(king, (int)from, black, value + 1);
        } else {
          EACH(from, beside[black] & ~(BIT(king) | BIT(rook) | beside[king])) {
            if (black_to_move[king][rook][from] || !black_has_lost(king, rook, (int)from)) continue;
            black_to_move[king][rook][from] = (uint8_t)(value + 1);
            found++;
          }
        }
      }
  return found;
}

static void set_up(void) {
  for (int a = 0; a < 64; a++)
    for (int b = 0; b < 64; b++)
      if (a != b && abs(a / 8 - b / 8) <= 1 && abs(a % 8 - b % 8) <= 1) beside[a] |= BIT(b);
  for (int king = 0; king < 64; king++)
    for (int rook = 0; rook < 64; rook++)
      EACH(black, rook == king ? 0 : rook_moves(rook, BIT(king)) & ~(BIT(king) | beside[king]))
        if (!black_moves(king, rook, (int)black)) black_to_move[king][rook][black] = 1, positions++;  // in check, no way out
  for (int found = 1; found; longest++) {
    found = take_back(longest + 1, longest % 2 == 0);
    positions += found;
  }
  longest -= 1;
}

static void show(char piece, int square) {
  printf(" %c%c%c", piece, 'a' + square % 8, '1' + square / 8);
}

// Plays the best moves of both sides from white's turn to mate.
static void play(int king, int rook, int black) {
  printf("mate in %d:", white_to_move[king][rook][black] / 2);
  show('K', king), show('R', rook), show('k', black);
  for (int number = 1; white_to_move[king][rook][black]; number++) {
    int wanted = white_to_move[king][rook][black] - 1, to_king = king, to_rook = rook, to_black = black;
    EACH(to, beside[king] & ~(BIT(rook) | beside[black]))
      if (black_to_move[to][rook][black] == wanted) to_king = (int)to;
    if (to_king == king)
      EACH(to, rook_moves(rook, BIT(king) | BIT(black)) & ~BIT(king))
        if (black_to_move[king][to][black] == wanted) to_rook = (int)to;
    printf("%s%d.", number % 8 == 1 ? "\n  " : " ", number);
    show(to_king == king ? 'R' : 'K', to_king == king ? to_rook : to_king);
    king = to_king, rook = to_rook;
    EACH(to, black_moves(king, rook, black))
      if (white_to_move[king][rook][to] == wanted - 1) to_black = (int)to;
    if (wanted > 1) show('k', to_black);
    black = to_black;
  }
  printf(" mate\n");
}
WIZER_INIT(set_up)

int main(void) {
  printf("%d positions won, the longest in %d moves\n", positions, (longest + 1) / 2);
  play(0, 7, 28);
  play(2, 63, 35);
  play(7, 18, 9);
}
