// A spelling corrector: at start-up, regular expressions inflect a word list, and what remains of each form without one or two of its
// letters goes into hash maps; the run corrects a sentence.
#include <cstdio>
#include <regex>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "wizer.h"

namespace {

// How one form is spelled: the first rule whose pattern the word matches rewrites it.
struct Rule {
  std::regex pattern;
  std::string replacement;

  Rule(const char *pattern, const std::string &replacement) : pattern(pattern), replacement(replacement) {}
};
using Inflection = std::vector<Rule>;

Inflection with_s() {
  return {{"(s|x|z|ch|sh)$", "$1es"}, {"([^aeiou])y$", "$1ies"}, {"(.)$", "$1s"}};
}

// hope, carry, hop, walk: a silent e that falls, a y that may turn to i, a doubled consonant, any other word.
Inflection with_vowel(const std::string &ending, const char *falling_e, const std::string &y) {
  return {{falling_e, "$1" + ending},
          {"([^aeiou])y$", "$1" + y + ending},
          {"^([^aeiou]*[aeiou])([bdgmnprt])$", "$1$2$2" + ending},
          {"(.)$", "$1" + ending}};
}

// Global objects: their constructors compile the regular expressions, before set_up() runs.
const Inflection third = with_s(), plural = with_s();
const Inflection past = with_vowel("ed", "()e$", "i"), participle = with_vowel("ing", "([^eoy])e$", "y");
const Inflection agent = with_vowel("er", "()e$", "i"), comparative = agent, superlative = with_vowel("est", "()e$", "i");
const Inflection adverb = {{"le$", "ly"}, {"([^aeiou])y$", "$1ily"}, {"(.)$", "$1ly"}};
const std::regex a_word("[a-z]+");

const char *const verbs =
    "accept add admire agree allow announce answer argue arrange arrive ask bake bathe beg behave belong boil borrow bow brush bury "
    "call carry chase chat cheer chew chop clap clean clear climb close collect compare copy cough count cover cry dance decide delay "
    "deliver deny dive drag dream drop dry earn end enjoy enter escape explain explore fail file fill fix float fold follow fry gather "
    "grab greet guess happen hate heat help hop hope hug hurry imagine invite jog join joke jump kick kiss knock land last laugh learn "
    "lift like listen live look love march marry measure mix move need note notice open order pack paint park pass phone pick plan plant "
    "play point pour practise pray prepare press promise pull push rain reach reply rest return rob rush sail save scrub search share "
    "shop shout sign skip slip slow smile smoke snow sort spell stay step stir stop study suffer talk taste test thank tidy tie tip "
    "touch trade train travel trip trust try turn type use visit wait walk want warn wash watch wave whisper wish work worry wrap";
const char *const nouns =
    "answer apple army baby bank bench berry bird boat body book box boy branch bridge brush bus butterfly camp cat chair church "
    "circle city class cloud coat copy cottage country cow day desk dish dog door dress duck eye factory family farm field finger flag "
    "floor flower fly fox friend game garden girl glass guest hand hill horse house island jelly key kitchen lady lake lamp leg letter "
    "library lily lunch map match melody memory mile minute monkey month mountain mouth nation night number ocean orange owner page "
    "party path peach penny photograph pony puppy question queue rabbit river road roof room rose sandwich school sea ship shoe shop "
    "sister sky spoon star stone story street student table toy train tree valley village voice wall watch week window witch word year";
const char *const adjectives =
    "big black blue bold brave brief bright busy calm cheap clean clear clever cold cool cruel dark deep dirty dry early easy fair fast "
    "fat fine firm fresh full funny gentle grand great green happy hard heavy high hot humble hungry kind large late lazy light long "
    "loud lovely low lucky mad narrow near neat new nice noble noisy odd old pale plain poor pretty proud pure quick quiet rare red rich "
    "ripe rough rude sad safe sharp short shy silly simple slow small smart smooth soft sour strange strong sweet tall thick thin tidy "
    "tight tiny warm weak wet white wide wild wise young";
const char *const others =
    "a about after all an and as at away be before behind but by could do down each for from go have he her here him his how if in "
    "into is it its just me more most much my near never not now of off often on once or our out over she so some soon that the their "
    "them then there these they this those through to too towards under until up upon us very we well what when where which while who "
    "why will with would you";
const char *const irregular =
    "was be were be had have has have went go gone go came come saw see seen see ran run sat sit took take taken take gave give made make "
    "children child feet foot geese goose men man mice mouse teeth tooth women woman better good best good worse bad worst bad";

struct Form {
  std::string spelling, base;
};
std::vector<Form> forms;
std::unordered_map<std::string, size_t> less[3];  // the first form that is left as this text when 0, 1, 2 letters are taken away

std::vector<std::string> take_away(const std::string &word, size_t letters, size_t from = 0) {
  if (letters == 0) return {word};
  std::vector<std::string> left;
  for (; from < word.size() && word.size() > 2; from++) {
    std::string shorter = word;
    for (std::string &text : take_away(shorter.erase(from, 1), letters - 1, from)) left.push_back(std::move(text));
  }
  return left;
}

void add(const std::string &spelling, const std::string &base) {
  if (less[0].count(spelling)) return;
  for (size_t letters = 0; letters < 3; letters++)
    for (std::string &text : take_away(spelling, letters)) less[letters].try_emplace(std::move(text), forms.size());
  forms.push_back({spelling, base});
}

void add_all(const char *words, const std::vector<const Inflection *> &inflections) {
  std::istringstream list(words);
  for (std::string word; list >> word;) {
    add(word, word);
    for (const Inflection *inflection : inflections)
      for (const Rule &rule : *inflection)
        if (std::regex_search(word, rule.pattern)) {
          add(std::regex_replace(word, rule.pattern, rule.replacement), word);
          break;
        }
  }
}

// The nearest form, where one or two letters of the word may be missing, added, wrong or swapped.
const Form *look_up(const std::string &word) {
  for (size_t most = 0; most < 3; most++)
    for (size_t least = 0; least <= most; least++)
      for (auto [taken, missing] : {std::pair(least, most), std::pair(most, least)})
        for (const std::string &text : take_away(word, taken))
          if (auto found = less[missing].find(text); found != less[missing].end()) return &forms[found->second];
  return nullptr;
}

}  // namespace

static void set_up() {
  std::istringstream list(irregular);
  for (std::string form, base; list >> form >> base;) add(base, base), add(form, base);
  add_all(others, {});
  add_all(nouns, {&plural});
  add_all(verbs, {&third, &past, &participle, &agent});
  add_all(adjectives, {&comparative, &superlative, &adverb});
}
WIZER_INIT(set_up)

int main() {
  const std::string text =
      "the childrn carryed there lovliest sandwitches to teh ponys and huried happyly over the higest brige whlie the noisyest of the "
      "mouce was hopping to be notised by studens of buterflys";
  std::printf("%zu forms, %zu texts near them\n", forms.size(), less[1].size() + less[2].size());
  for (std::sregex_iterator word(text.begin(), text.end(), a_word), end; word != end; ++word) {
    const Form *form = look_up(word->str());
    if (form && form->spelling != word->str())
      std::printf("%s: %s (%s)\n", word->str().c_str(), form->spelling.c_str(), form->base.c_str());
  }
}
