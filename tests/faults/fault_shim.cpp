// A library to preload: lets the N-th call of one kind fail, counted from main. Environment:
//   FAULT_KIND   open, read, write, short-write, fsync, rename or close
//   FAULT_AT     1, 2, ...; 0 never fails
//   FAULT_MARK   a file that is made at the moment of the fault, so that the driver knows that it came to it

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>

namespace {

std::atomic<bool> armed{false};
std::atomic<long> calls{0};
const char* kind = "";
const char* mark = nullptr;
long fault_at = 0;

/// True for the one call that shall fail.
bool fails(const char* what) {
    if (!armed || std::strcmp(kind, what) != 0 || ++calls != fault_at) return false;
    armed = false;
    if (mark != nullptr) {
        const auto file = ::syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0600);
        if (file >= 0) ::syscall(SYS_close, file);
    }
    return true;
}

template <class Function>
Function real(const char* name) {
    void* symbol = ::dlsym(RTLD_NEXT, name);
    Function function = nullptr;
    std::memcpy(&function, &symbol, sizeof function);
    return function;
}

using Main = int (*)(int, char**, char**);
Main real_main = nullptr;

int armed_main(int count, char** words, char** environment) {
    if (const char* value = std::getenv("FAULT_KIND")) kind = value;
    if (const char* value = std::getenv("FAULT_AT")) fault_at = std::atol(value);
    mark = std::getenv("FAULT_MARK");
    armed = fault_at > 0;
    const int status = real_main(count, words, environment);
    armed = false;
    return status;
}

int open_with(const char* name, const char* path, int flags, va_list more) {
    if (fails("open")) {
        errno = EMFILE;
        return -1;
    }
    const int mode = (flags & O_CREAT) != 0 ? va_arg(more, int) : 0;
    return real<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

}  // namespace

extern "C" {

int __libc_start_main(Main main, int count, char** words, void (*init)(), void (*fini)(), void (*rtld_fini)(),
                      void* stack_end) {
    real_main = main;
    using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
    return real<Start>("__libc_start_main")(armed_main, count, words, init, fini, rtld_fini, stack_end);
}

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const int file = open_with("open", path, flags, more);
    va_end(more);
    return file;
}

int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const int file = open_with("open64", path, flags, more);
    va_end(more);
    return file;
}

ssize_t read(int file, void* bytes, size_t size) {
    if (fails("read")) {
        errno = EIO;
        return -1;
    }
    return real<ssize_t (*)(int, void*, size_t)>("read")(file, bytes, size);
}

ssize_t write(int file, const void* bytes, size_t size) {
    const auto write_through = real<ssize_t (*)(int, const void*, size_t)>("write");
    if (fails("short-write")) {
        armed = true;  // the rest does not fit either
        kind = "write";
        fault_at = 1;
        calls = 0;
        return write_through(file, bytes, size / 2);
    }
    if (fails("write")) {
        errno = ENOSPC;
        return -1;
    }
    return write_through(file, bytes, size);
}

int fsync(int file) {
    if (fails("fsync")) {
        errno = EIO;
        return -1;
    }
    return real<int (*)(int)>("fsync")(file);
}

int rename(const char* from, const char* to) {
    if (fails("rename")) {
        errno = EACCES;
        return -1;
    }
    return real<int (*)(const char*, const char*)>("rename")(from, to);
}

int close(int file) {
    const auto close_it = real<int (*)(int)>("close");
    if (fails("close")) {
        close_it(file);
        errno = EIO;
        return -1;
    }
    return close_it(file);
}

}  // extern "C"
