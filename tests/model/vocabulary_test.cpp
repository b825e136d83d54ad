#include "model/vocabulary.hpp"

#include "testing/catch.hpp"

namespace zeren::model {
namespace {

template <class Enum>
void check_words() {
    for (const auto& word : words<Enum>()) {
        CHECK(name_of(word.value) == word.name);
        CHECK(from_name<Enum>(word.name) == word.value);
    }
    CHECK(from_name<Enum>("") == std::nullopt);
    CHECK(from_name<Enum>("Lead") == std::nullopt);
}

}  // namespace

TEST_CASE("every word of the vocabulary is read back as what it was written for", "[model]") {
    check_words<ActorKind>();
    check_words<Role>();
    check_words<Basis>();
    check_words<TaskState>();
    check_words<Status>();
}

TEST_CASE("words are spelt as the format says", "[model]") {
    CHECK(name_of(Basis::first_listed) == "first-listed");
    CHECK(name_of(TaskState::collective_only) == "collective-only");
    CHECK(name_of(Status::not_started) == "not-started");
}

TEST_CASE("a named edge owns nothing, and only order and proposals are inferred", "[model]") {
    for (const auto& word : words<Basis>()) {
        CHECK(is_owner(word.value) == (word.value != Basis::named));
        CHECK(is_inferred(word.value) ==
              (word.value == Basis::first_listed || word.value == Basis::proposed));
    }
}

}  // namespace zeren::model
