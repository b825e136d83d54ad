#pragma once

#include <string_view>

/// The signs by which files that zeren does not read are known.
namespace zeren::documents {

[[nodiscard]] bool is_package(std::string_view bytes);
[[nodiscard]] bool is_open_document(std::string_view bytes);
[[nodiscard]] bool is_presentation(std::string_view bytes);
[[nodiscard]] bool is_packed_graph(std::string_view bytes);
[[nodiscard]] bool is_pdf(std::string_view bytes);
[[nodiscard]] bool is_old_office(std::string_view bytes);
/// An Office file with a password wears the old form as a wrapper.
[[nodiscard]] bool is_locked_office(std::string_view bytes);
[[nodiscard]] bool is_rich_text(std::string_view bytes);
[[nodiscard]] bool is_picture(std::string_view bytes);
[[nodiscard]] bool is_archive(std::string_view bytes);
[[nodiscard]] bool is_mail_page(std::string_view text);
[[nodiscard]] bool is_xml(std::string_view text);
[[nodiscard]] bool is_json(std::string_view text);

}  // namespace zeren::documents
