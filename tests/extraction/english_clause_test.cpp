#include "extraction/english_clause.hpp"

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

std::string read(std::string_view words, ClauseSite site = ClauseSite::bracket) {
    const auto passage = passage_of({.text = std::string(words)});
    const auto clause = read_duty_clause(passage.whole(), site, ActorDirectory(nullptr));
    if (!clause) return "no clause";
    std::string out;
    const auto letters = std::string("-rLCaci");
    for (const auto& owner : clause->owners)
        out += (out.empty() ? "" : " | ") + owner.name.text() + ":" +
               letters[static_cast<std::size_t>(owner.duty)];
    for (const auto& odd : clause->not_understood) out += (out.empty() ? "?" : " | ?") + odd.text();
    for (const auto& due : clause->deadlines) out += " by " + due.text();
    return clause->states_none ? out + " none" : out;
}

}  // namespace

TEST_CASE("labels in English hold for the names behind them", "[extraction][english]") {
    CHECK(read("Lead: Port Authority; Support: Coast Guard, GIS Team") ==
          "Port Authority:L | Coast Guard:C | GIS Team:C");
    CHECK(read("Lead agency: A Board. Partner organisations: B Trust & C Council.") ==
          "A Board:L | B Trust:C | C Council:C");
    CHECK(read("Responsible: Highways / Parks. Timeline: Q2 2026") == "Highways:r | Parks:r by Q2 2026");
    CHECK(read("Lead: Harbour Board; Partners: N/A") == "Harbour Board:L none");
    CHECK(read("Lead: Harbour Board; Partners: TBA") == "Harbour Board:L none");
    CHECK(read("Verantwortlich: keine", ClauseSite::line) == " none");
    CHECK(read("Accountable: A Office, Consulted: B Office, Informed: C Office") ==
          "A Office:L | B Office:c | C Office:i");
    CHECK(read("Verantwortlich: Bauamt; Beteiligt: Stadtwerke", ClauseSite::line) ==
          "Bauamt:r | Stadtwerke:C");
    CHECK(read("Lead: Jane Smith, Data Office – Due: Q1 2027") == "Jane Smith:L | Data Office:L by Q1 2027");
    CHECK(read("Who: Facilities; Finance to be informed, Legal Team to approve", ClauseSite::line) ==
          "Facilities:r | Finance:i | Legal Team:a");
    CHECK(read("Budget: 3 million", ClauseSite::line) == "no clause");
}

TEST_CASE("the word and parts bodies and people and stays within names", "[extraction][english]") {
    CHECK(read("Lead: Parks and Recreation Department") == "Parks and Recreation Department:L");
    CHECK(read("Lead: Office of Emergency Management and Tidewater University") ==
          "Office of Emergency Management:L | Tidewater University:L");
    CHECK(read("Lead: Anna Lee and Tom Baker") == "Anna Lee:L | Tom Baker:L");
    CHECK(read("Support: Finance, HR and Legal") == "Finance:C | HR:C | Legal:C");
    CHECK(read("Lead: Ministry of Energy and Mines, and the City Council") ==
          "Ministry of Energy and Mines:L | City Council:L");
}

TEST_CASE("labels, openings and articles of other languages", "[extraction][english]") {
    CHECK(read("Responsable: Concejalía de Juventud; en colaboración con la Policía Local, el IES Sierra "
               "Alta y las "
               "asociaciones juveniles") ==
          "Concejalía de Juventud:r | Policía Local:C | IES Sierra Alta:C | asociaciones juveniles:C");
    CHECK(read("Responsable: Delegación de la Mujer y la Familia") ==
          "Delegación de la Mujer y la Familia:r");
    CHECK(read("Zuständig: Jugend- und Sozialamt, gemeinsam mit Schulamt und Gesundheitsamt",
               ClauseSite::line) == "Jugend- und Sozialamt:r | Schulamt:C | Gesundheitsamt:C");
    CHECK(read("Соисполнители: МУП «Горсвет», Отдел образования", ClauseSite::line) ==
          "МУП «Горсвет»:C | Отдел образования:C");
    CHECK(read("Cơ quan chủ trì: Sở Y tế; Cơ quan phối hợp: Sở Xây dựng", ClauseSite::line) ==
          "Sở Y tế:L | Sở Xây dựng:C");
    CHECK(read("الجهات المساندة: مديرية المالية، قسم الحدائق", ClauseSite::line) ==
          "مديرية المالية:C | قسم الحدائق:C");
    CHECK(read("Beteiligte: Jugendamt sowie Heimaufsicht, Kämmerei und Bauaufsicht", ClauseSite::line) ==
          "Jugendamt:C | Heimaufsicht:C | Kämmerei:C | Bauaufsicht:C");
    CHECK(read("Responsable : @Raphael, avec support de @Ilhan si besoin", ClauseSite::line) ==
          "@Raphael:r | @Ilhan:C");
    CHECK(read("Federführung: Fachstelle mit Datenschutzberatung", ClauseSite::line) ==
          "Fachstelle:L | Datenschutzberatung:C");
    CHECK(read("Federführung: Beirat für Menschen mit Behinderungen", ClauseSite::line) ==
          "Beirat für Menschen mit Behinderungen:L");
    CHECK(read("Federführung: Entwicklung, Archiv-/Registraturstelle und IT", ClauseSite::line) ==
          "Entwicklung:L | Archiv-/Registraturstelle:L | IT:L");
    CHECK(read("Responsáveis: Alves, Gabriel, plantonista e sobreaviso", ClauseSite::line) ==
          "Alves:r | Gabriel:r | plantonista:r | sobreaviso:r");
    CHECK(read("Lead: Chair and Clerk") == "Chair:L | Clerk:L");
    CHECK(read("주관부서: 미정", ClauseSite::line) == " none");
    CHECK(read("추진기간: 2026. 3. ~ 11.", ClauseSite::line) == " by 2026. 3. ~ 11");
}

TEST_CASE("who answers questions at the foot of a paper owns nothing", "[extraction][english]") {
    const auto read_line = [](bool after_gap) {
        const auto passage =
            passage_of({.text = "Исполнитель: Н. В. Ларина, тел. 2-14-36", .after_gap = after_gap});
        return read_duty_clause(passage.whole(), ClauseSite::line, ActorDirectory(nullptr)).has_value();
    };
    CHECK_FALSE(read_line(true));
    CHECK(read_line(false));
}

TEST_CASE("words in brackets without a label are owners only where all are bodies", "[extraction][english]") {
    CHECK(read("Planning Department / Housing Agency") == "Planning Department:- | Housing Agency:-");
    CHECK(read("led by Planning Department, with support from Housing Agency") ==
          "Planning Department:L | Housing Agency:C");
    CHECK(read("Planning Department (lead), Housing Agency (support)") ==
          "Planning Department:L | Housing Agency:C");
    for (const auto* words : {"GIS", "NVMe recommandé", "TLS required", "see Annex 2", "within 800 metres",
                              "phase one", "12 new lines", "None"}) {
        INFO(words);
        CHECK(read(words) == "no clause");
    }
    CHECK(read("Planning Department, Housing Agency", ClauseSite::line) == "no clause");
}

TEST_CASE("100,000 English names, labels and conjunctions are read in linear time", "[extraction][english]") {
    std::string names = "Lead: A Board";
    std::string joined = "Lead: A Board";
    std::string labels;
    std::string openings = "Lead: A Board";
    for (int at = 0; at < 100'000; ++at) {
        names += ", A Board";
        joined += " and A Board";
        labels += "Lead: A Board; ";
        openings += " with";
    }
    for (const auto& words : {names, joined, labels, openings}) CHECK(read(words) != "no clause");
}

}  // namespace zeren::extraction
