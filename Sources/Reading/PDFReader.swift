import Documents
import Glibc

/// Reads the text of a PDF with `pdftotext`, if it is installed.
enum PDFReader {
  /// The text of a PDF, in the order of reading, pages ended by form feeds; or why there is none.
  static func text(
    of bytes: [UInt8],
    path: String,
    program: String = "pdftotext"
  ) -> Result<[UInt8], TextDecoder.Failure> {
    guard let file = tmpfile() else { return .failure(failure("it cannot be copied", path)) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      return .failure(failure("it cannot be copied", path))
    }
    rewind(file)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .failure(failure("no pipe is left", path)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(program, input: fileno(file), output: ends[1])
    close(ends[1])
    let text = contents(of: ends[0])
    close(ends[0])
    guard let process, let code = exitCode(of: process), code != 127 else {
      let message = "a PDF is read with \(program), which is not installed"
      let missing = Diagnostic(
        .error,
        message,
        path: path,
        expected: "the package poppler-utils: apt-get install poppler-utils"
      )
      return .failure(TextDecoder.Failure(diagnostic: missing))
    }
    switch code {
    case 0: return .success(text)
    case 3: return .failure(failure("it is protected", path))
    default: return .failure(failure("it is damaged", path))
    }
  }

  private static func failure(_ reason: String, _ path: String) -> TextDecoder.Failure {
    let message = "the PDF cannot be read: \(reason)"
    return TextDecoder.Failure(diagnostic: Diagnostic(.error, message, path: path))
  }

  /// Starts the program between two streams; nil when there is no such program.
  private static func start(_ program: String, input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // The file is named, not piped: its end is where a PDF begins to be read.
    let words = [program, "-q", "-enc", "UTF-8", "/dev/stdin", "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawnp(&process, program, &actions, nil, &arguments, nil)
    return code == 0 ? process : nil
  }

  private static func contents(of descriptor: Int32) -> [UInt8] {
    var contents: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        var got = -1
        repeat {
          got = read(descriptor, buffer.baseAddress, buffer.count)
        } while got < 0
          && errno == EINTR
        count = max(0, got)
      }
      if chunk.isEmpty { return contents }
      contents += chunk
    }
  }

  /// How a process ended; nil when a signal ended it.
  private static func exitCode(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
