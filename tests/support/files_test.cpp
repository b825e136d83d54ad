#include "support/files.hpp"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/scratch_folder.hpp"

namespace zeren::support {
namespace {

namespace fs = std::filesystem;
using testing::ScratchFolder;

std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

/// No file may grow beyond so many bytes while this lives: a full disk, as far as a write can tell.
class FullDisk {
  public:
    explicit FullDisk(rlim_t most) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{.rlim_cur = most, .rlim_max = before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

  private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

/// Root may write everywhere; while this lives, the test may not.
class NoRoot {
  public:
    NoRoot() : before_(::geteuid()) {
        if (before_ == 0 && ::seteuid(65534) != 0) throw std::runtime_error("cannot leave root");
    }
    NoRoot(const NoRoot&) = delete;
    NoRoot& operator=(const NoRoot&) = delete;
    ~NoRoot() {
        if (::geteuid() != before_ && ::seteuid(before_) != 0) std::abort();
    }

  private:
    uid_t before_;
};

}  // namespace

TEST_CASE("what is written is read back, and nothing lies beside it", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    const std::string bytes("责任\0\xFF\n", 9);
    REQUIRE(files.write(folder / "plan.json", bytes).ok());
    CHECK(files.read(folder / "plan.json").value() == bytes);
    REQUIRE(files.write(folder / "plan.json", "").ok());
    CHECK(files.read(folder / "plan.json").value().empty());
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a file of many megabytes is read whole", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    std::string bytes;
    while (bytes.size() < 5'000'000) bytes += std::to_string(bytes.size());
    REQUIRE(files.write(folder / "big", bytes).ok());
    CHECK(files.read(folder / "big").value() == bytes);
    CHECK(files.read("/proc/self/status").value().starts_with("Name:"));
}

TEST_CASE("a failing write leaves the old content and nothing beside it", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    REQUIRE(files.write(folder / "plan.json", "old").ok());
    const auto outcome = [&] {
        const FullDisk full(4096);
        return files.write(folder / "plan.json", std::string(100'000, 'x'));
    }();
    REQUIRE_FALSE(outcome.ok());
    CHECK(to_text(outcome.diagnostics()) ==
          (folder / "plan.json") + ": error: cannot write: File too large [cannot-write]\n");
    CHECK(bytes_of(folder / "plan.json") == "old");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a folder or a file that may not be written stays as it is", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    REQUIRE(files.write(folder / "plan.json", "old").ok());
    ::chmod(folder.path().c_str(), 0555);
    const auto refused = ": error: cannot write: Permission denied [cannot-write]\n";
    {
        const NoRoot no_root;
        CHECK(to_text(files.write(folder / "new.json", "x").diagnostics()) ==
              (folder / "new.json") + refused);
        CHECK(to_text(files.write(folder / "plan.json", "x").diagnostics()) ==
              (folder / "plan.json") + refused);
    }
    ::chmod(folder.path().c_str(), 0777);
    ::chmod((folder / "plan.json").c_str(), 0444);
    {
        const NoRoot no_root;
        CHECK(to_text(files.write(folder / "plan.json", "x").diagnostics()) ==
              (folder / "plan.json") + refused);
    }
    CHECK(bytes_of(folder / "plan.json") == "old");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a folder is no file to read or to write", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    const std::string path = folder.path();
    CHECK(to_text(files.write(path, "x").diagnostics()) ==
          path + ": error: cannot write: Is a directory [cannot-write]\n");
    CHECK(to_text(files.read(path).diagnostics()) ==
          path + ": error: cannot read: it is a folder [cannot-read]\n");
    CHECK(files_in(path) == 0);
}

TEST_CASE("a path that leads nowhere is told", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    const auto missing = folder / "none/plan.json";
    CHECK(to_text(files.read(missing).diagnostics()) ==
          missing + ": error: cannot read: No such file or directory [cannot-read]\n");
    CHECK(to_text(files.write(missing, "x").diagnostics()) ==
          missing + ": error: cannot write: No such file or directory [cannot-write]\n");
    REQUIRE(files.make_folder(folder / "none").ok());
    CHECK(files.write(missing, "x").ok());
    CHECK(to_text(files.make_folder(missing).diagnostics()) ==
          missing + ": error: cannot write: Not a directory [cannot-write]\n");
}

TEST_CASE("a device that is full is told", "[support]") {
    DiskFiles files;
    CHECK(to_text(files.write("/dev/full", "x").diagnostics()) ==
          "/dev/full: error: cannot write: No space left on device [cannot-write]\n");
    CHECK(files.write("/dev/null", "x").ok());
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a file keeps its mode, a link stays a link", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    REQUIRE(files.write(folder / "real", "old").ok());
    ::chmod((folder / "real").c_str(), 0626);
    fs::create_symlink("real", folder / "link");
    REQUIRE(files.write(folder / "link", "new").ok());
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(bytes_of(folder / "real") == "new");
    CHECK((fs::status(folder / "real").permissions() & fs::perms::all) == static_cast<fs::perms>(0626));
}

TEST_CASE("a name as long as the disk allows can be written", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    const auto path = folder / std::string(255, 'n');
    REQUIRE(files.write(path, "x").ok());
    CHECK(bytes_of(path) == "x");
}

TEST_CASE("files are found by name, in the order of their paths, links to folders not followed",
          "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    for (const char* name : {"b/plan.json", "a/x/plan.json", "a/measures.json"}) {
        REQUIRE(files.make_folder(fs::path(folder / name).parent_path().string()).ok());
        REQUIRE(files.write(folder / name, "{}").ok());
    }
    fs::create_directory_symlink(folder.path(), folder / "a/circle");
    CHECK(files.find(folder.path(), "plan.json").value() ==
          std::vector{folder / "a/x/plan.json", folder / "b/plan.json"});
    CHECK(files.find(folder / "none", "plan.json").diagnostics().items().front().code == Code::cannot_read);
    CHECK(files.is_folder(folder / "a"));
    CHECK_FALSE(files.is_folder(folder / "b/plan.json"));
    CHECK(files.exists(folder / "b/plan.json"));
    CHECK_FALSE(files.exists(folder / "c"));
}

TEST_CASE("a file that was read is known by each of its names", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    REQUIRE(files.write(folder / "plan", "1").ok());
    REQUIRE(files.write(folder / "other", "2").ok());
    fs::create_symlink("plan", folder / "link");
    CHECK_FALSE(files.has_read(folder / "plan"));
    REQUIRE(files.read(folder / "link").ok());
    CHECK(files.has_read(folder / "plan"));
    CHECK(files.has_read(folder / "./plan"));
    CHECK(files.has_read(folder / "link"));
    CHECK_FALSE(files.has_read(folder / "other"));
    CHECK_FALSE(files.has_read(folder / "none"));
}

TEST_CASE("a file that was opened was read", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    REQUIRE(files.write(folder / "plan", "1").ok());
    REQUIRE(files.open(folder / "plan").ok());
    CHECK(files.has_read(folder / "plan"));
}

TEST_CASE("files in memory behave like files on disk", "[support]") {
    MemoryFiles files;
    REQUIRE(files.write("graphs/b/plan.json", "1").ok());
    REQUIRE(files.write("graphs/a/plan.json", "2").ok());
    REQUIRE(files.write("graphs-old/plan.json", "3").ok());
    CHECK(files.read("graphs/a/plan.json").value() == "2");
    CHECK(to_text(files.read("graphs/c.json").diagnostics()) ==
          "graphs/c.json: error: cannot read: No such file or directory [cannot-read]\n");
    CHECK(files.is_folder("graphs"));
    CHECK(files.is_folder("graphs/"));
    CHECK_FALSE(files.is_folder("graph"));
    CHECK_FALSE(files.is_folder("graphs/a/plan.json"));
    CHECK(files.exists("graphs/a"));
    CHECK(files.find("graphs", "plan.json").value() ==
          std::vector<std::string>{"graphs/a/plan.json", "graphs/b/plan.json"});
}

TEST_CASE("of several files all are written or none", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    std::ofstream(folder / "1") << "old";
    const std::string large(5000, 'x');
    const auto write = [&](const std::string& last) {
        const std::vector<NewFile> news = {{folder / "1", "new"}, {folder / "2", large}, {last, "new"}};
        return files.write_all(news).ok();
    };
    CHECK_FALSE(write(folder / "nowhere/3"));
    {
        const FullDisk disk(1000);
        CHECK_FALSE(write(folder / "3"));
    }
    CHECK(bytes_of(folder / "1") == "old");
    CHECK(files_in(folder / "") == 1);
    CHECK(write(folder / "3"));
    CHECK(bytes_of(folder / "1") == "new");
    CHECK(bytes_of(folder / "2") == large);
    CHECK(files_in(folder / "") == 3);
    CHECK(files.write_all({}).ok());
}

TEST_CASE("a link that leads to itself is no file to write", "[support]") {
    const ScratchFolder folder;
    fs::create_symlink("loop", folder / "loop");
    DiskFiles files;
    const auto written = files.write(folder / "loop", "x");
    REQUIRE_FALSE(written.ok());
    CHECK(fs::is_symlink(folder / "loop"));
    CHECK_FALSE(files.read(folder / "loop").ok());
}

TEST_CASE("a file beyond what memory shall hold is refused before it is read", "[support]") {
    DiskFiles files;
    const ScratchFolder folder;
    const auto path = folder / "sparse";
    std::ofstream(path).close();
    fs::resize_file(path, (std::uintmax_t{1} << 30U) + 1);
    const auto read = files.read(path);
    REQUIRE_FALSE(read.ok());
    CHECK(to_text(read.diagnostics()) ==
          path + ": error: the input holds more than 1 GiB [too-large]\nhint: split it\n");
}

TEST_CASE("what nobody named is read from regular files only", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    std::ofstream(folder / "file") << "x";
    CHECK(files.exists(folder / "pipe"));
    CHECK_FALSE(files.has_file(folder / "pipe"));
    CHECK_FALSE(files.has_file(folder / "nothing"));
    CHECK(files.has_file(folder / "file"));
}

TEST_CASE("in a folder only what is wholly called so is found, and a link to a file is", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    fs::create_directories(folder / "a/plan.json");
    for (const auto* name : {"b", "c", "d"}) fs::create_directories(folder / name);
    REQUIRE(files.write(folder / "b/plan.json", "{}"));
    REQUIRE(files.write(folder / "b/myplan.json", "{}"));
    REQUIRE(files.write(folder / "b/plan.json.old", "{}"));
    fs::create_symlink(folder / "b/plan.json", folder / "c/plan.json");
    fs::create_symlink(folder / "a/plan.json", folder / "d/plan.json");
    const auto found = files.find(folder / "", "plan.json");
    REQUIRE(found.ok());
    CHECK(found.value() == std::vector<std::string>{folder / "b/plan.json", folder / "c/plan.json"});
}

TEST_CASE("in a folder a link that leads nowhere is found, and a pipe is not", "[support]") {
    const ScratchFolder folder;
    DiskFiles files;
    fs::create_directories(folder / "a");
    fs::create_directories(folder / "b");
    fs::create_symlink("nowhere", folder / "a/plan.json");
    REQUIRE(::mkfifo((folder / "b/plan.json").c_str(), 0600) == 0);
    const auto found = files.find(folder / "", "plan.json");
    REQUIRE(found.ok());
    REQUIRE(found->size() == 1);
    CHECK_FALSE(files.read(found->front()).ok());
}

}  // namespace zeren::support
