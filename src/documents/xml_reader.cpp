#include "documents/xml_reader.hpp"

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <utility>

namespace zeren::documents {
namespace {

constexpr std::size_t longest_text = 65'536;  // bytes of one event; more comes in further ones

std::string_view local_part(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// expat 2.9 renames what gives the position; older ones, such as Debian 12's, have the old names only.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
support::Position position_of(XML_Parser parser) {
    return {.line = static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser)),
            .column = static_cast<std::uint32_t>(XML_GetCurrentColumnNumber(parser) + 1)};
}
#pragma GCC diagnostic pop

bool declares_namespace(std::string_view name) { return name == "xmlns" || name.starts_with("xmlns:"); }

}  // namespace

/// What expat calls; they queue events and stop it.
struct XmlReader::Callbacks {
    static XmlReader& reader(void* self) { return *static_cast<XmlReader*>(self); }

    static void XMLCALL start(void* self, const XML_Char* name, const XML_Char** attributes) {
        auto& xml = reader(self);
        if (++xml.elements_ > most_elements) {
            xml.fail(support::Code::too_large, "holds more than 20,000,000 elements");
            return;
        }
        if (xml.open_ == most_depth) {
            xml.fail(support::Code::too_large, fmt::format("nests deeper than {} elements", most_depth));
            return;
        }
        xml.queue_text();
        ++xml.open_;
        xml.name_ = local_part(name);
        xml.attributes_.clear();
        for (; *attributes != nullptr; attributes += 2) {
            if (declares_namespace(attributes[0])) continue;
            xml.attributes_.push_back({std::string(local_part(attributes[0])), attributes[1]});
        }
        xml.queue(Event::start);
    }

    static void XMLCALL end(void* self, const XML_Char* name) {
        auto& xml = reader(self);
        if (xml.failed()) return;
        xml.queue_text();
        --xml.open_;
        xml.name_ = local_part(name);
        xml.queue(Event::end);
    }

    static void XMLCALL text(void* self, const XML_Char* letters, int size) {
        auto& xml = reader(self);
        xml.text_.append(letters, static_cast<std::size_t>(size));
        if (xml.text_.size() >= longest_text) xml.queue_text();
    }

    static void XMLCALL document_type(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        reader(self).fail(support::Code::damaged_file,
                          "declares a document type, which no office file needs");
    }
};

void XmlReader::ParserDeleter::operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }

XmlReader::XmlReader(std::string_view xml, Encoding encoding)
    : xml_(xml), parser_(XML_ParserCreate(encoding == Encoding::utf8 ? "UTF-8" : nullptr)) {
    if (parser_ == nullptr) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(parser_.get(), &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), &Callbacks::document_type);
}

void XmlReader::queue(Event event) {
    pending_.push_back({.event = event, .depth = open_});
    XML_StopParser(parser_.get(), XML_TRUE);
}

/// The characters before a tag, which come before it.
void XmlReader::queue_text() {
    if (text_.empty() || std::exchange(text_is_queued_, true)) return;
    queue(Event::text);
}

void XmlReader::fail(support::Code code, std::string what) {
    if (failed()) return;
    problem_ = std::move(what);
    problem_code_ = code;
    problem_at_ = position_of(parser_.get());
    XML_StopParser(parser_.get(), XML_FALSE);
}

void XmlReader::refuse(support::Code code, std::string_view what) {
    fail(code, std::string(what));
    event_ = Event::error;
}

/// Lets expat read on to its next stop.
void XmlReader::advance() {
    pending_.clear();
    given_ = 0;
    text_.clear();
    text_is_queued_ = false;
    const auto status = std::exchange(started_, true)
                            ? XML_ResumeParser(parser_.get())
                            : XML_Parse(parser_.get(), xml_.data(), static_cast<int>(xml_.size()), XML_TRUE);
    if (status == XML_STATUS_OK) finished_ = true;
    if (status == XML_STATUS_ERROR) {
        fail(support::Code::damaged_file,
             fmt::format("cannot be parsed: {}", XML_ErrorString(XML_GetErrorCode(parser_.get()))));
    }
}

XmlReader::Event XmlReader::next() {
    while (!failed() && !finished_ && given_ == pending_.size()) advance();
    if (failed()) return event_ = Event::error;
    if (given_ == pending_.size()) return event_ = Event::finish;
    const auto& pending = pending_[given_++];
    event_ = pending.event;
    depth_ = pending.depth;
    return event_;
}

support::Diagnostic XmlReader::problem(std::string_view file, std::string_view part) const {
    return support::make_diagnostic(
        problem_code_, fmt::format("the XML of \"{}\" {}", part, problem_),
        {.file = std::string(file), .position = problem_at_, .part = std::string(part)},
        "open the file in the program that made it and save it again");
}

std::optional<std::string> XmlReader::attribute(std::string_view local_name) const {
    const auto found = std::ranges::find(attributes_, local_name, &Attribute::name);
    return found == attributes_.end() ? std::nullopt : std::optional(found->value);
}

std::string XmlReader::value_of(std::string_view local_name) const {
    return attribute(local_name).value_or(std::string{});
}

bool XmlReader::next_inside(std::size_t depth) {
    const auto event = next();
    return event != Event::error && event != Event::finish && depth_ >= depth;
}

void XmlReader::skip() {
    const auto depth = depth_;
    while (next_inside(depth)) {
    }
}

std::string text_inside(XmlReader& xml) {
    std::string text;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (xml.event() == XmlReader::Event::text) text += xml.text();
    }
    return text;
}

}  // namespace zeren::documents
