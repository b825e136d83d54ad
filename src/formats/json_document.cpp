#include "formats/json_document.hpp"

#include "formats/json_messages.hpp"

namespace zeren::formats {

void check_format(ObjectReader& file, JsonProblems& problems, const FormatName& name) {
    if (!file.is_object()) return;
    const auto* stated = file.any("format");
    if (stated == nullptr) {
        if (file.any(name.rows) == nullptr)
            problems.add(support::Code::wrong_format, no_format_message(name.what, name.rows), file.offset(),
                         format_hint(name.format));
        return;
    }
    if (stated->kind != JsonNode::Kind::string) {
        problems.add(support::Code::wrong_type,
                     wrong_type_message("\"format\"", "a string", words_for(stated->kind)), stated->offset);
    } else if (stated->text != name.format) {
        problems.add(support::Code::wrong_format, wrong_format_message(name.what, stated->text),
                     stated->offset, format_hint(name.format));
    }
}

}  // namespace zeren::formats
