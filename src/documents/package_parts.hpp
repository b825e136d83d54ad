#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "documents/package.hpp"
#include "documents/xml_reader.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// A relation of one part of a package to another (Open Packaging Conventions, ECMA-376 part 2).
struct Relation {
    std::string id{};
    std::string kind{};    ///< the last word of its type: "worksheet", "styles"
    std::string target{};  ///< the part, from the root of the package
};

/// Counts what a part defines: lists, styles, formats, relations. No program that writes such files defines
/// as many as `most`, and what is kept of each takes more memory than its element in the file.
class DefinitionCount {
  public:
    static constexpr std::size_t most = 100'000;

    /// Refuses the part at the first definition too many.
    void add(XmlReader& xml) {
        if (++count_ > most)
            xml.refuse(support::Code::too_large,
                       "defines more than 100,000 lists, styles, formats or relations");
    }

  private:
    std::size_t count_ = 0;
};

/// The relations of one part, those to the outside left out.
class Relations {
  public:
    /// Those of `part`; of the package itself for an empty name. A part without any has an empty list.
    [[nodiscard]] static support::Result<Relations> of(Package& package, std::string_view part);

    /// Null where there is none.
    [[nodiscard]] const Relation* find(std::string_view id) const;
    /// The parts of one kind, in the order of the file.
    [[nodiscard]] std::vector<std::string> all_of(std::string_view kind) const;
    [[nodiscard]] bool any_of(std::string_view kind) const { return !all_of(kind).empty(); }

  private:
    std::vector<Relation> relations_{};
    std::map<std::string, std::size_t, std::less<>> places_{};  // by id, the first of each
};

/// Reads one part as XML: `read` gets a reader that stands inside of the root. Errors of the package, of the
/// encoding and of the XML come back.
[[nodiscard]] support::Outcome read_xml_part(Package& package, std::string_view part,
                                             const std::function<void(XmlReader&)>& read);

/// The first part of a kind that stands in the package; `usual` is its place in most files, and the answer
/// where the relations name none that is there.
[[nodiscard]] std::string part_of_kind(const Package& package, const Relations& relations,
                                       std::string_view kind, std::string_view usual);

}  // namespace zeren::documents
