#include "documents/csv_reader.hpp"

#include <string>

#include "documents/csv_dialect.hpp"
#include "documents/document_lines.hpp"
#include "documents/read_document.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::Lines;
using testing::lines_of;
using testing::messages_of;
using testing::places_of;

const std::string comma_note =
    "plan.csv: note: fields are taken to be separated by a comma [reading-assumed]\n";

}  // namespace

TEST_CASE("separated values become the cells of one table", "[documents]") {
    const auto document =
        read_csv("任务,牵头,配合\r\n建校,市教育局,\r\n\"a, \"\"b\"\"\",,丙\r\n", "plan.csv");
    CHECK(lines_of(document) == Lines{"| 0:任务 1:牵头 2:配合", "| 0:建校 1:市教育局", "| 0:a, \"b\" 2:丙"});
    CHECK(messages_of(document) == comma_note);
    CHECK(places_of(document) ==
          Lines{"1:1 任务", "1:4 牵头", "1:7 配合", "2:1 建校", "2:4 市教育局", "3:2 a, \"b\"", "3:13 丙"});
}

TEST_CASE("a field may hold lines, each with its place", "[documents]") {
    const auto document = read_csv("a,b\n1,\"x\n\ny\"\n2,z\n", "plan.csv");
    CHECK(lines_of(document) == Lines{"| 0:a 1:b", "| 0:1 1:x/~y", "| 0:2 1:z"});
    CHECK(places_of(document) == Lines{"1:1 a", "1:3 b", "2:1 1", "2:4 x", "4:1 y", "5:1 2", "5:3 z"});
}

TEST_CASE("the separator is found by the evenness of the lines", "[documents]") {
    CHECK(guessed_separator("a;b;c\n1,5;2;3\n") == ';');
    CHECK(guessed_separator("a\tb\n\"1\t2\"\t3\n") == '\t');
    CHECK(guessed_separator("a|b|c\n1|2|3\n") == '|');
    CHECK(guessed_separator("a,b\n\"1;2\",3\n") == ',');
    CHECK(!guessed_separator("一行字\n两行字\n"));
    CHECK(messages_of(read_csv("a;b\n1;2\n", "plan.csv")) ==
          "plan.csv: note: fields are taken to be separated by a semicolon [reading-assumed]\n");
    const auto named = read_csv("sep=;\r\na;b\r\n", "plan.csv");
    CHECK(lines_of(named) == Lines{"| 0:a 1:b"});
    CHECK(places_of(named).front() == "2:1 a");
    CHECK(messages_of(named).empty());
}

TEST_CASE("line ends may be LF, CR LF or CR", "[documents]") {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        CHECK(lines_of(read_csv("a,b" + end + "1,2" + end + end + "3,4", "plan.csv")) ==
              Lines{"| 0:a 1:b", "| 0:1 1:2", "| 0:3 1:4"});
    }
}

TEST_CASE("blanks before a field are kept, since they show levels", "[documents]") {
    CHECK(lines_of(read_csv("task,owner\n  sub,x\n　　子,y\n", "plan.csv")) ==
          Lines{"| 0:task 1:owner", "| 0:  sub 1:x", "| 0:　　子 1:y"});
}

TEST_CASE("ragged rows are told once, at the first", "[documents]") {
    CHECK(messages_of(read_csv("a,b,c\n1,2,3\n1,2\n1,2,3,4\n", "plan.csv")) ==
          "plan.csv:3:1: warning: 2 rows are not of 3 fields, as the others are [ragged-table]\n"
          "hint: check that a field with a separator in it stands in quotes\n" +
              comma_note);
}

TEST_CASE("a quote that nothing closes is an error at the line where it opens", "[documents]") {
    CHECK(messages_of(read_csv("a,b\n1,\"x\n2,y\n", "plan.csv")) ==
          "plan.csv:2:3: error: nothing closes the quote that opens here [damaged-file]\n"
          "    2 | 1,\"x\n"
          "      |   ^\n"
          "hint: add the closing quote, or double a quote that is part of the text\n");
}

TEST_CASE("a quote inside of a field is a character, and words behind a closing quote stay", "[documents]") {
    CHECK(lines_of(read_csv("a,b\n5\" pipe,x\n\"q\"r,y\n", "plan.csv")) ==
          Lines{"| 0:a 1:b", "| 0:5\" pipe 1:x", "| 0:qr 1:y"});
}

TEST_CASE("a table of separated values is told from running text", "[documents]") {
    CHECK(is_csv("任务,牵头单位,配合单位\n建校,甲,乙\n"));
    CHECK(is_csv("重点任务清单\n\n任务\t牵头\t配合\n建校\t甲\t乙\n注：下同\n"));
    CHECK(is_csv("task,owner\na,b\nc,d\n"));
    CHECK(is_csv(",Mayor,Finance\nBudget,A,R\n"));
    CHECK(is_csv("sep=;\na;b\nc;d\ne;f\n"));
    CHECK(!is_csv("task,owner\na,b\n"));  // two lines with a comma each: by chance
    CHECK(!is_csv("1. Do this (Lead: A, B)\n2. Do that (Lead: C, D)\n3. And that (Lead: E, F)\n"));
    CHECK(!is_csv("In spring, we plan.\nIn summer, we build.\nIn autumn, we open.\n"));
    CHECK(!is_csv("\t一、甲\n\t1．乙\n\t丙\n\t2．丁\n"));
    CHECK(!is_csv("牵头单位：甲；配合单位：乙\n牵头单位：丙；配合单位：丁\n牵头单位：甲；配合单位：丁\n"));
    CHECK(!is_csv("# owners\n*.js @a\n/docs @b\n"));
    CHECK(!is_csv(""));
}

TEST_CASE("a legend or a list whose lines hold a comma each is no table", "[documents]") {
    CHECK(!is_csv("V = leads, M = helps\n\n- Build: Works (V), Board (M)\n- Sell: Desk (V), Board (M)\n"));
    for (const std::string bullet : {"- ", "* ", "• "}) {
        CHECK(!is_csv(bullet + "Build, Works\n" + bullet + "Sell, Desk\n" + bullet + "Move, Board\n"));
    }
    CHECK(is_csv("-,Works\nBuild,A\nSell,R\n"));
}

TEST_CASE("three titles may stand above a head; a fourth is a record", "[documents]") {
    CHECK(is_csv("t\nt\nt\na,b,c\n1,2,3\n"));
    CHECK(!is_csv("t\nt\nt\nt\nt\na,b,c\n1,2,3\n"));
}

TEST_CASE("the separator is guessed from the first lines of a large file", "[documents]") {
    std::string lines;
    while (lines.size() <= (std::size_t{64} << 10U)) lines += "a;b\n";
    CHECK(guessed_separator(lines + "1,2,3,4,5\n") == ';');
    CHECK(!guessed_separator(std::string(70'000, 'x') + "\na,b\n"));
}

TEST_CASE("a line that names no separator is a record", "[documents]") {
    CHECK(lines_of(read_csv("sep=;\rx;y\r", "plan.csv")) == Lines{"| 0:sep=", "| 0:x 1:y"});
    CHECK(separator_name('\t') == "tab");
    CHECK(separator_name('#') == "sign");
}

TEST_CASE("blank lines are no rows, one ragged row is told as one", "[documents]") {
    CHECK(lines_of(read_csv("\n \n", "plan.csv")).empty());
    CHECK(messages_of(read_csv("a,b\n1,2\n1\n", "plan.csv")) ==
          "plan.csv:3:1: warning: 1 row is not of 2 fields, as the others are [ragged-table]\n"
          "hint: check that a field with a separator in it stands in quotes\n" +
              comma_note);
    CHECK(lines_of(read_csv(",\n", "plan.csv")) == Lines{"|"});
}

TEST_CASE("behind blank lines a head of other columns begins a table of its own", "[documents]") {
    const std::string two = "task,PM,dev,test\na,A,R,C\nb,A,R,I\n\nteam,person,phone\nPM,Jane,1\ndev,Tom,2\n";
    CHECK(lines_of(read_csv(two, "plan.csv")) == Lines{"| 0:task 1:PM 2:dev 3:test", "| 0:a 1:A 2:R 3:C",
                                                       "| 0:b 1:A 2:R 3:I", "| 0:team 1:person 2:phone",
                                                       "| 0:PM 1:Jane 2:1", "| 0:dev 1:Tom 2:2"});
    CHECK(read_csv(two, "plan.csv").value().blocks.size() == 2);
    CHECK(messages_of(read_csv(two, "plan.csv")) == comma_note);
    CHECK(messages_of(read_csv(two + "test,Ann\n", "plan.csv")) ==
          "plan.csv:8:1: warning: 1 row is not of 3 fields, as the others are [ragged-table]\n"
          "hint: check that a field with a separator in it stands in quotes\n" +
              comma_note);
    CHECK(is_csv(two));
    CHECK(!is_csv("In spring, we plan.\n\nIn summer, as told, we build.\nIn autumn, as told, we open.\n"));
}

TEST_CASE("lines behind a blank one show separated values only where they are an even table", "[documents]") {
    const std::string two_columns = "task,lead\na,x\nb,y\nc,z\n\n";
    CHECK(is_csv(two_columns + "p,q,r\n1,2,3\n4,5,6\n"));
    CHECK(!is_csv(two_columns + "p,q,r\n1,2,3,4\n1,2,3\n"));
    CHECK(!is_csv(two_columns + "p (,q,r\n1,2,3\n4,5,6\n"));
    CHECK(!is_csv(two_columns + "p,q,r\n\ns,t,u\n\nv,w,x\n"));
    CHECK(!is_csv("task,lead,part\na,x,1\nb,y,2\n\np,q\n1,2\n4,5\n"));
    CHECK(!is_csv(two_columns + "c,z\nd,z\n\nwords\nof\nsome\nlines\n"));
}

TEST_CASE("behind blank lines a row with a number or alone goes on with its table", "[documents]") {
    const auto tables = [](std::string_view text) {
        return read_csv(text, "plan.csv").value().blocks.size();
    };
    CHECK(tables("no,task,lead\n1,a,x\n\n2,b\n3,c\n") == 1);
    CHECK(tables("no,task,lead\n1,a,x\n\npart two\n2,b,y\n") == 1);
    CHECK(tables("list of tasks\n\ntask,lead\na,x\n") == 1);
    CHECK(tables("task,lead\na,x\n\n" + std::string(41, 'b') + ",y,z\n") == 1);
    CHECK(tables("task,lead\na,x\nb,y,z\n") == 1);
    CHECK(tables("task,lead\na,x\n\nb,y,z\n") == 2);
}

TEST_CASE("a head has short names without half a bracket", "[documents]") {
    CHECK(!is_csv(std::string(41, 'a') + ",b,c\n1,2,(\n"));
    CHECK(!is_csv("a (b,c,d\n1,2,3.5 days.\n"));
}

TEST_CASE("the separator stands in the head, whatever parts the names below it", "[documents]") {
    CHECK(guessed_separator("Task,Lead\nFix,\"Ann; Bob; Cy\"\nMend,\"Ann; Bob; Di\"\n") == ',');
    CHECK(guessed_separator("任务;牵头单位\n修路;市交通局,市财政局\n建桥;市水务局,市财政局\n") == ';');
    CHECK(guessed_separator("Task\tLead\nFix\tAnn\nMend\tCy; Di\nPaint\tBo; Ed\n") == '\t');
    CHECK(guessed_separator("Plan 2026\n\nTask;Lead\nFix;Ann, Bob\nMend;Cy, Di\n") == ';');
    CHECK(guessed_separator("Plan for 2026, second part\nTask;Lead;Due\nFix;Ann;May\nMend;Cy;June\n") == ';');
}

}  // namespace zeren::documents
