#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extraction/extraction.hpp"
#include "model/registry.hpp"

namespace zeren::testing {

/// The bytes of a file of this project, by its path from the top.
[[nodiscard]] std::string project_file(std::string_view path);

/// The registry of graphs/zhongshan-2023, read once.
[[nodiscard]] const model::Registry& zhongshan_registry();

/// One of the two real documents (`annex`, `policy`), with the registry.
[[nodiscard]] extraction::Extraction import_zhongshan(std::string_view document,
                                                      extraction::ExtractionOptions options = {});

/// A small text read without a registry, unless the options name one; fails the test where it holds no task.
[[nodiscard]] extraction::Extraction import_text(std::string_view text,
                                                 extraction::ExtractionOptions options = {});

/// The owners of a task as `name:role`, in order: `市财政局:lead`. Named edges are left out.
[[nodiscard]] std::vector<std::string> owners_of(const model::Plan& plan, std::string_view task);
/// The named edges of a task in the same form.
[[nodiscard]] std::vector<std::string> named_in(const model::Plan& plan, std::string_view task);

}  // namespace zeren::testing
