// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

void say(const std::string &line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

/** nullopt-like empty string at the end of the input. */
std::string readLine()
{
    std::string line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.push_back(static_cast<char>(c));
    return line;
}

long numberIn(const std::string &line, const std::string &key)
{
    const auto at = line.find("\"" + key + "\":");
    return at == std::string::npos ? 0 : std::strtol(line.c_str() + at + key.size() + 3, nullptr, 10);
}

void answer(long id, const std::string &facts)
{
    say("{\"id\":" + std::to_string(id) + ",\"facts\":" + facts + "}");
}

} // namespace

/**
 * Speaks the language of the program that looks at pictures, and does what a picture's own bytes say: "crash", "crash once",
 * "hang", "garbage", "refuse", "environment", or answers. Arguments: the file with the facts it answers, and a file for its marks.
 */
int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    std::ifstream file(argv[1]);
    const std::string facts((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const std::string mark = argv[2];
    std::ofstream(mark + ".started", std::ios::app) << "started\n";
    say("{\"ready\":true,\"encoderId\":\"\",\"languages\":[]}");
    for (std::string line = readLine(); !line.empty(); line = readLine()) {
        const long id = numberIn(line, "id");
        std::string picture(static_cast<std::size_t>(numberIn(line, "bytes")), '\0');
        if (std::fread(picture.data(), 1, picture.size(), stdin) != picture.size())
            return 2;
        const bool crashed = std::filesystem::exists(mark + ".crashed");
        if (picture == "crash" || (picture == "crash once" && !crashed)) {
            std::ofstream(mark + ".crashed") << "1";
            std::abort();
        }
        if (picture == "hang")
            std::this_thread::sleep_for(std::chrono::minutes(10));
        if (picture == "garbage")
            say("hello");
        else if (picture == "refuse")
            say("{\"id\":" + std::to_string(id) + ",\"error\":{\"code\":\"internal\",\"reason\":\"ImageCorrupt\"}}");
        else if (picture == "environment")
            answer(std::getenv("OMP_THREAD_LIMIT") != nullptr && std::getenv("META_APP_SECRET") == nullptr ? id
                                                                                                           : id + 1,
                   facts);
        else
            answer(id, facts);
    }
    return 0;
}
