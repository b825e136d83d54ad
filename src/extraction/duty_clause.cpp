#include "extraction/duty_clause.hpp"

#include <utility>

#include "extraction/action_lines.hpp"
#include "extraction/body_names.hpp"
#include "extraction/clause_evidence.hpp"
#include "extraction/clause_phrases.hpp"
#include "extraction/counted_words.hpp"
#include "extraction/due_words.hpp"
#include "extraction/english_clause.hpp"
#include "extraction/english_words.hpp"
#include "extraction/government_names.hpp"
#include "extraction/inner_verbs.hpp"
#include "extraction/label_phrase.hpp"
#include "extraction/name_brackets.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/phrase_deadlines.hpp"
#include "extraction/shared_endings.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_phrase = 200;  // longer ones are sentences, and are not searched for verbs

/// Reads one clause from left to right, phrase by phrase.
class ClauseReader {
  public:
    ClauseReader(const Stretch& words, ClauseSite site, const ActorDirectory& directory,
                 const std::optional<DutyWords>& opening)
        : words_(words), directory_(directory), endings_(words), label_(opening) {
        clause_.words = words;
        clause_.site = site;
        clause_.labelled = opening.has_value();
    }

    std::optional<DutyClause> read() {
        if (says_none(words_.plain())) {
            clause_.states_none = true;
            return clause_;
        }
        PhraseCutter cutter(words_);
        while (const auto phrase = cutter.next()) {
            is_first_of_part_ = ends_part(separator_);
            separator_ = phrase->separator;
            if (!phrase->words.empty()) read_phrase(phrase->words);
            if (ends_part(separator_)) {
                end_run();
                aside_ = Aside::none;
            }
            // 牵头单位：县应急局。负责值班值守。 Behind the list's full stop stands text again.
            behind_list_ = behind_list_ || (separator_ == U'。' && label_ && !label_->is_of_people);
        }
        if (!is_clause(clause_, seen_)) return std::nullopt;
        return std::move(clause_);
    }

  private:
    static bool ends_part(char32_t separator) { return View(U";。-–—").find(separator) != View::npos; }

    void read_phrase(Stretch phrase) {
        if (read_label(phrase)) return;
        phrase = names_beside(deadline_before_names(phrase, directory_), phrase);
        if (read_aside(phrase)) return;
        if (label_ && says_none(phrase.plain())) {
            clause_.states_none = true;
            return;
        }
        if (seen_.first_words.empty()) seen_.first_words = phrase;
        joins_ = joins_ || phrase.plain().starts_with(U"会同") || phrase.plain().starts_with(U"会商");
        phrase = without_opening(phrase);
        if (behind_list_ && form_of_name(names_of_run(phrase.plain()), directory_) == NameForm::none) {
            aside_ = Aside::other;
            return;
        }
        if (phrase.size() > longest_phrase) {
            clause_.not_understood.push_back(phrase);
            return;
        }
        phrase = names_beside(deadline_behind_names(phrase, directory_), phrase);  // 市总工会负责|于10月
        read_run(read_inner_verbs(phrase));
    }

    /// Takes the label off a phrase. Gives false where words follow in the same phrase.
    bool read_label(Stretch& phrase) {
        // 牵头 单位：
        if (label_ && separator_ == U':' && (phrase.plain() == U"单位" || phrase.plain() == U"部门"))
            return true;
        const auto found = label_phrase(
            phrase, separator_, directory_,
            {.begins_run = run_begin_ == clause_.owners.size(), .is_behind_label = label_.has_value()});
        if (!found) return false;
        begin_label(found->label);
        phrase = found->names;
        return phrase.empty();
    }

    void begin_label(const DutyWords& label) {
        end_run();
        label_ = label;
        clause_.labelled = true;
        aside_ = Aside::none;
        behind_list_ = false;
    }

    /// What stands among the owners and names nobody: side labels, deadlines, rules.
    bool read_aside(const Stretch& phrase) {
        const auto plain = phrase.plain();
        if (is_side_label(plain) && (separator_ == U':' || separator_ == U' ')) {
            end_run();
            aside_ = is_due_label(plain) ? Aside::deadline : Aside::other;
            return true;
        }
        if (opens_a_rider(plain)) {
            if (clause_.rider.empty()) clause_.rider = words_.part(phrase.begin - words_.begin);
            aside_ = Aside::other;
            return true;
        }
        if (says_first_leads(plain.substr(0, plain.find(U'(')))) {
            clause_.first_leads = true;
            return true;
        }
        if (speaks_of_the_others(plain) || sets_up_a_group(plain)) return true;
        // 风险等级: behind the owners; bodies behind such a word may be some, and are not lost in silence.
        if (label_ && is_first_of_part_ && separator_ == U':' && names_another_field(plain, directory_)) {
            end_run();
            aside_ = Aside::unknown;
            return true;
        }
        if (!label_ && separator_ == U':' && (is_first_of_part_ || !clause_.names_somebody()) &&
            names_a_topic(plain, words_.plain().substr(phrase.end - words_.begin + 1), directory_))
            return true;
        if (aside_ == Aside::unknown && form_of_name(names_of_run(plain), directory_) == NameForm::body)
            clause_.not_understood.push_back(phrase);
        const auto when = phrase.part(due_label_at(plain));  // 完成时限2025年底
        if (aside_ == Aside::deadline || says_when(when.plain()) || opens_with_deadline(plain)) {
            clause_.deadlines.push_back(when);
            return true;
        }
        if (says_from_here_on(plain)) clause_.from_here_on = true;
        return aside_ != Aside::none || says_from_here_on(plain);
    }

    Stretch without_opening(Stretch phrase) {
        if (const auto items = items_above(phrase.plain())) {
            clause_.items_above = items->count;
            return phrase.part(items->size).trimmed();
        }
        phrase = phrase.part(period_before_by(phrase.plain())).trimmed();
        phrase = phrase.part(matter_before_by(phrase.plain()));
        return phrase.part(opening_of_run(phrase.plain())).trimmed();
    }

    /// Reads 市教育局牵头市财政局配合, 市教育局会同市财政局 and 市财政局负责资金保障 up to the last name;
    /// gives the rest.
    Stretch read_inner_verbs(Stretch phrase) {
        while (const auto verb = inner_verb_in(phrase.plain(), directory_)) {
            add_names(phrase.part(0, verb->at));
            end_run(verb->duty);
            seen_.has_verb = true;
            clause_.says_duty = clause_.says_duty || verb->duty != Duty::responsible;
            if (verb->has_object) {
                clause_.has_object = true;
                return {};
            }
            phrase = phrase.part(verb->at + verb->size).trimmed();
            // 农业部牵头|会同环境保护部
            phrase = phrase.part(opening_of_run(phrase.plain())).trimmed();
        }
        return phrase;
    }

    /// The phrase without the deadline that was found in it.
    Stretch names_beside(const std::optional<PhraseWithDeadline>& parted, const Stretch& phrase) {
        if (!parted) return phrase;
        clause_.deadlines.push_back(parted->deadline);
        return parted->names;
    }

    /// Names with their verb and the end of an open list.
    void read_run(Stretch phrase) {
        phrase = names_beside(deadline_behind_names(phrase, directory_), phrase);
        const auto verb = verb_ending(phrase.plain());
        const auto form = verb ? form_beside_verb(phrase.plain(), verb->size, directory_) : NameForm::none;
        const bool are_organisations =  // 各级党组织
            form == NameForm::collective && phrase.plain().ends_with(U"组织");
        const bool is_name = form == NameForm::body || are_organisations;
        if (verb && !is_name) phrase = phrase.part(0, phrase.size() - verb->size).trimmed();
        add_names(without_open_ending(phrase));
        seen_.ends_with_verb = verb && !is_name;
        if (!verb || is_name) return;
        seen_.has_verb = true;
        clause_.says_duty = clause_.says_duty || verb->duty != Duty::responsible || verb->has_adverb;
        end_run(verb->duty);
    }

    Stretch without_open_ending(const Stretch& names) {
        const auto open = open_ending(names.plain());
        if (!open) return names;
        clause_.open = true;
        if (open->count) clause_.counted = open->count;
        return names.part(0, names.size() - open->size).trimmed();
    }

    void add_names(const Stretch& names) {
        if (names.empty()) return;
        for (const auto& name : split_at_conjunctions(names, directory_)) add_name(without_open_ending(name));
    }

    void add_name(const Stretch& words) {
        if (words.empty()) return;
        const auto bracketed =
            read_owner_bracket(undecorated(words, directory_), directory_, label_.has_value());
        auto form = form_of_name(without_marks(bracketed.name.plain()), directory_);
        const bool goes_with_party =
            !clause_.owners.empty() &&
            is_government_behind_party(clause_.owners.back().name.plain(), bracketed.name.plain());
        auto full = endings_.with_ending(bracketed.name);
        if (goes_with_party || !full.empty()) form = NameForm::body;
        if (form == NameForm::none && !(label_ && may_be_labelled_name(bracketed.name.plain()))) {
            ++seen_.odd;
            clause_.not_understood.push_back(words);
            return;
        }
        seen_.see_name(form, clause_.owners.empty());
        read_remark(bracketed.remark);
        const bool help = label_ && label_->brackets_help;
        OwnerMention owner{
            .name = bracketed.name, .full = std::move(full), .alias = help ? Stretch() : bracketed.alias};
        if (label_) owner.stand_under(*label_);
        if (bracketed.mark) owner.mark(bracketed.mark->duty);
        clause_.owners.push_back(std::move(owner));
        if (help && !bracketed.alias.empty()) add_helper(bracketed.alias, Duty::cooperate);
        for (const auto& body : bracketed.bodies)
            add_helper(body, bracketed.duty == Duty::unsaid && help ? Duty::cooperate : bracketed.duty);
        if (!bracketed.marks_all) return;
        for (auto at = run_begin_; at < clause_.owners.size(); ++at)
            clause_.owners[at].mark(bracketed.mark->duty);
    }

    /// A body in the bracket behind a name; without a word of what it does nobody knows whether it owns.
    void add_helper(const Stretch& body, Duty duty) {
        if (duty == Duty::unsaid)
            clause_.not_understood.push_back(body);
        else
            clause_.owners.push_back({.name = body, .duty = duty, .production = Production::verb});
    }

    /// 市教育局(列第一位的为牵头单位,下同)
    void read_remark(const Stretch& remark) {
        if (says_when(remark.plain())) clause_.deadlines.push_back(remark);
        if (!says_first_leads(remark.plain())) return;
        clause_.first_leads = true;
        clause_.from_here_on = clause_.from_here_on || remark.plain().find(U"下同") != View::npos;
    }

    /// Gives the names since the last run their verb.
    void end_run(Duty duty = Duty::unsaid) {
        if (std::exchange(joins_, false)) {
            duty = Duty::cooperate;
        } else if (duty == Duty::cooperate && run_begin_ == 0) {
            for (const auto end = first_helper(clause_.owners); run_begin_ < end; ++run_begin_)
                clause_.owners[run_begin_].stand_for_task();
        }
        for (; run_begin_ < clause_.owners.size(); ++run_begin_)
            clause_.owners[run_begin_].stand_before_verb(duty);
    }

    enum class Aside : std::uint8_t { none, deadline, other, unknown };
    Stretch words_;
    const ActorDirectory& directory_;
    SharedEndings endings_;
    std::optional<DutyWords> label_;
    DutyClause clause_;
    ClauseEvidence seen_{};
    char32_t separator_ = U'\0';  // behind the phrase
    bool is_first_of_part_ = false;
    Aside aside_ = Aside::none;  // behind a label that is about no owners
    bool joins_ = false;         // behind 会同: whoever comes now helps
    bool behind_list_ = false;   // of a label: only bodies go on with it
    std::size_t run_begin_ = 0;
};

}  // namespace

std::optional<DutyClause> read_duty_clause(const Stretch& words, ClauseSite site,
                                           const ActorDirectory& directory,
                                           const std::optional<DutyWords>& opening) {
    const auto content = words.trimmed();
    if (content.empty()) return std::nullopt;
    if (is_english(content.plain())) {
        if (auto action = read_action_clause(content, site, directory)) return action;
        return read_english_clause(content, site, directory, opening);
    }
    return ClauseReader(content, site, directory, opening).read();
}

}  // namespace zeren::extraction
