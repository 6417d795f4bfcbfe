//! Public holidays and working days of twelve countries, 1900 to 2099: rules expanded into `HashMap`s at start-up, looked up at the run.
mod wizer;

use std::collections::HashMap;
use std::sync::Mutex;

/// A country and its rules: a fixed date, the nth or last (`$`) weekday of a month, or an offset from Easter Sunday.
const RULES: &str = "\
AT: 01-01 Neujahr, 01-06 Heilige Drei Könige, easter+1 Ostermontag, 05-01 Staatsfeiertag, easter+39 Christi Himmelfahrt, \
    easter+50 Pfingstmontag, easter+60 Fronleichnam, 08-15 Mariä Himmelfahrt, 10-26 Nationalfeiertag, 11-01 Allerheiligen, \
    12-08 Mariä Empfängnis, 12-25 Christtag, 12-26 Stefanitag
BE: 01-01 Nieuwjaar, easter+1 Paasmaandag, 05-01 Dag van de Arbeid, easter+39 Hemelvaart, easter+50 Pinkstermaandag, \
    07-21 Nationale feestdag, 08-15 Tenhemelopneming, 11-01 Allerheiligen, 11-11 Wapenstilstand, 12-25 Kerstmis
DE: 01-01 Neujahr, easter-2 Karfreitag, easter+1 Ostermontag, 05-01 Tag der Arbeit, easter+39 Christi Himmelfahrt, \
    easter+50 Pfingstmontag, 10-03 Tag der Deutschen Einheit, 12-25 Weihnachtstag, 12-26 Zweiter Weihnachtstag
ES: 01-01 Año Nuevo, 01-06 Epifanía, easter-2 Viernes Santo, 05-01 Fiesta del Trabajo, 08-15 Asunción, 10-12 Fiesta Nacional, \
    11-01 Todos los Santos, 12-06 Día de la Constitución, 12-08 Inmaculada Concepción, 12-25 Navidad
FI: 01-01 Uudenvuodenpäivä, 01-06 Loppiainen, easter-2 Pitkäperjantai, easter+1 Toinen pääsiäispäivä, 05-01 Vappu, \
    easter+39 Helatorstai, 12-06 Itsenäisyyspäivä, 12-25 Joulupäivä, 12-26 Tapaninpäivä
FR: 01-01 Jour de l'an, easter+1 Lundi de Pâques, 05-01 Fête du Travail, 05-08 Victoire 1945, easter+39 Ascension, \
    easter+50 Lundi de Pentecôte, 07-14 Fête nationale, 08-15 Assomption, 11-01 Toussaint, 11-11 Armistice, 12-25 Noël
GB: 01-01 New Year's Day, easter-2 Good Friday, easter+1 Easter Monday, mon1-05 Early May holiday, mon$-05 Spring holiday, \
    mon$-08 Summer holiday, 12-25 Christmas Day, 12-26 Boxing Day
IT: 01-01 Capodanno, 01-06 Epifania, easter+1 Lunedì dell'Angelo, 04-25 Liberazione, 05-01 Festa del Lavoro, \
    06-02 Festa della Repubblica, 08-15 Ferragosto, 11-01 Ognissanti, 12-08 Immacolata, 12-25 Natale, 12-26 Santo Stefano
NL: 01-01 Nieuwjaarsdag, easter+1 Tweede paasdag, 04-27 Koningsdag, easter+39 Hemelvaartsdag, easter+50 Tweede pinksterdag, \
    12-25 Kerstdag, 12-26 Tweede kerstdag
PL: 01-01 Nowy Rok, 01-06 Trzech Króli, easter+1 Poniedziałek Wielkanocny, 05-01 Święto Pracy, 05-03 Święto Konstytucji, \
    easter+60 Boże Ciało, 08-15 Wniebowzięcie, 11-01 Wszystkich Świętych, 11-11 Niepodległości, 12-25 Boże Narodzenie, \
    12-26 Drugi dzień Bożego Narodzenia
PT: 01-01 Ano Novo, easter-2 Sexta-feira Santa, 04-25 Liberdade, 05-01 Dia do Trabalhador, easter+60 Corpo de Deus, \
    06-10 Dia de Portugal, 08-15 Assunção, 10-05 República, 11-01 Todos os Santos, 12-01 Independência, 12-08 Imaculada, 12-25 Natal
US: 01-01 New Year's Day, mon3-01 Martin Luther King Day, mon3-02 Washington's Birthday, mon$-05 Memorial Day, 06-19 Juneteenth, \
    07-04 Independence Day, mon1-09 Labor Day, mon2-10 Columbus Day, 11-11 Veterans Day, thu4-11 Thanksgiving, 12-25 Christmas Day";

const WEEKDAYS: [&str; 7] = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"]; // from day 0, 1970-01-01
const YEARS: std::ops::Range<i32> = 1900..2100;

/// Day number of a date of the Gregorian calendar.
fn day(year: i32, month: i32, date: i32) -> i32 {
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (m * 153 + 2) / 5 + date - 1 - 719_468
}

/// Easter Sunday, by the Gauss rule as completed by Lichtenberg.
fn easter(year: i32) -> i32 {
    let century = year / 100;
    let shift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let moon = (19 * (year % 19) + shift) % 30;
    let full = 21 + moon - (moon + year % 19 / 11) / 29;
    let sunday = 7 - (year + year / 4 + 2 - (3 * century + 3) / 4).rem_euclid(7);
    day(year, 3, 1) - 1 + full + 7 - (full - sunday).rem_euclid(7)
}

fn first_of_next(year: i32, month: i32) -> i32 {
    day(year + month / 12, month % 12 + 1, 1)
}

fn weekday(day: i32) -> &'static str {
    WEEKDAYS[day.rem_euclid(7) as usize]
}

/// The day a rule names in a year.
fn resolve(rule: &str, year: i32) -> Option<i32> {
    if let Some(offset) = rule.strip_prefix("easter") {
        return Some(easter(year) + offset.parse::<i32>().ok()?);
    }
    let (left, month) = rule.split_once('-')?;
    if let Ok(fixed) = left.parse() {
        return Some(day(year, fixed, month.parse().ok()?));
    }
    let (name, nth) = left.split_at(3);
    let month = month.parse().ok()?;
    let mut days = (day(year, month, 1)..first_of_next(year, month)).filter(|&day| weekday(day) == name);
    if nth == "$" {
        return days.last();
    }
    days.nth(nth.parse::<usize>().ok()? - 1)
}

#[derive(Default)]
struct Calendar {
    countries: Vec<&'static str>,
    holidays: HashMap<(&'static str, i32), &'static str>, // by country and day
    workdays: HashMap<(&'static str, i32), [u32; 12]>,    // by country and year: how many in each month
}

impl Calendar {
    fn new() -> Calendar {
        let mut calendar = Calendar::default();
        calendar.holidays.reserve(28_000);
        for (country, rules) in RULES.lines().filter_map(|line| line.split_once(": ")) {
            calendar.countries.push(country);
            for year in YEARS {
                for (rule, name) in rules.split(',').filter_map(|text| text.trim().split_once(' ')) {
                    let day = resolve(rule, year).expect("a rule that can be read");
                    calendar.holidays.entry((country, day)).or_insert(name);
                }
                let months: [u32; 12] = std::array::from_fn(|month| calendar.count_workdays(country, year, month as i32 + 1));
                calendar.workdays.insert((country, year), months);
            }
        }
        calendar
    }

    fn count_workdays(&self, country: &'static str, year: i32, month: i32) -> u32 {
        let is_free = |day| matches!(weekday(day), "sat" | "sun") || self.holidays.contains_key(&(country, day));
        (day(year, month, 1)..first_of_next(year, month)).filter(|&day| !is_free(day)).count() as u32
    }
}

static CALENDAR: Mutex<Option<Calendar>> = Mutex::new(None);

fn set_up() {
    *CALENDAR.lock().unwrap() = Some(Calendar::new());
}

fn main() {
    wizer::ready();
    let calendar = CALENDAR.lock().unwrap();
    let calendar = calendar.as_ref().expect("set up before the run");
    println!("{} holidays of {} countries", calendar.holidays.len(), calendar.countries.len());
    for &country in &calendar.countries {
        let months = &calendar.workdays[&(country, 2026)];
        let from = day(2026, 5, 2);
        let (wait, name) = (0..).find_map(|days| Some((days, calendar.holidays.get(&(country, from + days))?))).unwrap();
        println!("{country}: {} working days in 2026, {} in May; {name} is day +{wait} from 2 May", months.iter().sum::<u32>(), months[4]);
    }
}
