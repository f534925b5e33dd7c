//! A Postfix of our own on a free port, with its folders in one place.

use crate::Client;
use site::free_port;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How often, and with which pauses, it is looked at.
const ATTEMPTS: u32 = 300;
const PAUSE: Duration = Duration::from_millis(50);

/// The services of a Postfix that takes mail by SMTP and hands it on.
const SERVICES: &str = "\
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
showq unix n - n - - showq
postlog unix-dgram n - n - 1 postlogd
";

/// A running Postfix; it ends when dropped.
pub struct Postfix {
    folder: PathBuf,
    smtp: String,
    master: Child,
}

impl Postfix {
    /// Starts one that takes mail for a domain, with these settings and services more.
    ///
    /// # Panics
    /// When it is not installed, does not answer, or may not be started: it takes root.
    pub fn starts(folder: &Path, domain: &str, settings: &[&str], services: &str) -> Self {
        let root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
        assert!(root, "a Postfix of its own takes root: run the tests as root");
        let smtp = format!("127.0.0.1:{}", free_port());
        let at = folder.display();
        // Its processes are no longer root when they look into their folders.
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("it is ours");
        for name in ["conf", "spool", "data"] {
            fs::create_dir(folder.join(name)).expect("room for a folder");
        }
        let own = Command::new("chown").arg("postfix").arg(folder.join("data")).status();
        assert!(own.is_ok_and(|status| status.success()), "Debian's Postfix has a user");
        let main = format!(
            "compatibility_level = 3.6\nqueue_directory = {at}/spool\ndata_directory = {at}/data\n\
             maillog_file = {at}/log\nmaillog_file_prefixes = {at}\ninet_interfaces = 127.0.0.1\n\
             inet_protocols = ipv4\nmyhostname = front.example\nmydestination =\nmynetworks =\n\
             local_recipient_maps =\nalias_maps =\nrelay_domains = {domain}\nunverified_recipient_reject_code = 550\n\
             smtpd_recipient_restrictions =\n permit_mynetworks, reject_unauth_destination, reject_unverified_recipient\n{}\n",
            settings.join("\n")
        );
        let master = format!("{smtp} inet n - n - - smtpd\n{SERVICES}{services}");
        fs::write(folder.join("conf/main.cf"), main).expect("room for a file");
        fs::write(folder.join("conf/master.cf"), master).expect("room for a file");
        let mut command = Command::new("/usr/sbin/postfix");
        command.arg("-c").arg(folder.join("conf")).arg("start-fg");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let master = command.spawn().expect("Postfix is installed");
        let postfix = Self { folder: folder.to_owned(), smtp, master };
        assert!(
            postfix.waits(|it| Client::smtp(&it.smtp).is_ok()),
            "Postfix does not answer: {}",
            postfix.log()
        );
        postfix
    }

    /// Hands it a message; gives the code of its answer.
    ///
    /// # Panics
    /// When it hangs up.
    pub fn takes(&self, from: &str, to: &str, message: &[u8]) -> String {
        let mut smtp = Client::smtp(&self.smtp).expect("it answers");
        let answer = smtp.hands_over(from, to, message);
        answer.unwrap_or_else(|error| panic!("{error}: {}", self.log())).chars().take(3).collect()
    }

    /// How many messages wait in its queue, when none has moved on for a while.
    pub fn waiting(&self) -> usize {
        self.waits(|it| it.queued() == 0);
        self.queued()
    }

    fn queued(&self) -> usize {
        let queues = ["maildrop", "incoming", "active", "deferred"];
        queues.iter().map(|queue| files(&self.folder.join("spool").join(queue))).sum()
    }

    /// What it has noted.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    fn waits(&self, ready: impl Fn(&Self) -> bool) -> bool {
        (0..ATTEMPTS).any(|_| {
            let is_ready = ready(self);
            if !is_ready {
                std::thread::sleep(PAUSE);
            }
            is_ready
        })
    }
}

fn files(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { 1 }).sum()
}

impl Drop for Postfix {
    fn drop(&mut self) {
        let mut stop = Command::new("/usr/sbin/postfix");
        stop.arg("-c").arg(self.folder.join("conf")).arg("stop");
        // Both fail only when it is gone already.
        let _ = stop.stdout(Stdio::null()).stderr(Stdio::null()).status();
        let _ = self.master.wait();
    }
}
