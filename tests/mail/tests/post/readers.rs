//! What is downloaded is read by others' mail programs: neomutt finds every message, with its own text.

use mail_tests::{Office, letter};
use site::Engine;
use std::path::Path;
use std::process::{Command, Stdio};

/// What mbox readers have stumbled over, below a header that may say the wrong length.
const TRAPS: [(&str, &str); 5] = [
    ("", "plain words"),
    ("", "words\r\n\r\nFrom here one sees the sea\r\n\r\n>From there too\r\n>>From everywhere"),
    (
        "Content-Length: 3\r\n",
        "more than three bytes\r\nFrom x@example.org Mon Mar  2 10:00:00 2026\r\n\r\nstill the same",
    ),
    (
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
        "--b\r\n\r\nFrom a part\r\n--b--\r\n",
    ),
    (
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n",
        "Больше слов",
    ),
];

#[test]
fn neomutt_reads_every_message_of_a_download() {
    let mut office = Office::opens(Engine::Sqlite);
    office.makes_a_list("talk");
    for (number, (fields, words)) in TRAPS.iter().enumerate() {
        let answers = if number == 0 { String::new() } else { "In-Reply-To: <0@example.org>\r\n".to_owned() };
        let mut message = letter(&number.to_string(), "A trap", &format!("{fields}{answers}"));
        message.extend_from_slice(format!("{words}\r\nthe end of {number}\r\n").as_bytes());
        assert!(office.posts("talk", &message).starts_with("250"));
    }
    let month = "/lists/talk/months/2026-03";
    office.steward.awaits(month, |page| page.says(&format!("{} messages", TRAPS.len())));
    let page = office.steward.reads("/lists/talk/threads");
    let thread =
        page.attribute("main ul.rows a[href^='/lists/talk/threads/']", "href").expect("there is one");
    for download in [month, &thread] {
        let mbox = office.steward.reads(&format!("{download}.mbox")).body;
        let read = neomutt(office.site.data(), &mbox);
        assert_eq!(read.len(), TRAPS.len(), "{download}: {read:#?}");
        for number in 0..TRAPS.len() {
            let end = format!("the end of {number}");
            assert_eq!(read.iter().filter(|mail| mail.contains(&end)).count(), 1, "{download}: {read:#?}");
        }
    }
}

/// Lets neomutt read an mbox and write each message it finds to a file of its own.
fn neomutt(folder: &Path, mbox: &[u8]) -> Vec<String> {
    let (file, settings, out) = (folder.join("download.mbox"), folder.join("muttrc"), folder.join("out"));
    let keys = format!("<tag-pattern>~A<enter><tag-prefix><copy-message>{}<enter><exit>", out.display());
    let plain = "set mbox_type=Maildir confirmcreate=no confirmappend=no read_only=yes quit=yes";
    std::fs::write(&file, mbox).expect("room for a file");
    std::fs::write(&settings, format!("{plain}\npush \"{keys}\"\n")).expect("room for a file");
    let read = format!("neomutt -n -F {} -f {}", settings.display(), file.display());
    // It speaks to terminals only.
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--command", &read, "/dev/null"]).env("TERM", "xterm");
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status();
    assert!(status.is_ok_and(|status| status.success()), "neomutt is installed");
    let found = ["cur", "new"].map(|part| std::fs::read_dir(out.join(part)).expect("neomutt wrote it"));
    let paths = found.into_iter().flatten().map(|entry| entry.expect("it can be read").path());
    let mails = paths.map(|path| {
        let mail = std::fs::read(&path).expect("it can be read");
        std::fs::remove_file(&path).expect("it is ours");
        String::from_utf8_lossy(&mail).into_owned()
    });
    mails.collect()
}
