//! Who runs the chore, and as whom programs run that refuse to be root.

use crate::Result;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// Whether this process may do everything.
pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Lets `command` run as `user` and own `folder`, when the chore is root; else as whoever runs the chore.
pub(crate) fn as_user(command: &mut Command, user: &str, folder: &Path) -> Result<()> {
    command.current_dir(folder);
    if !is_root() {
        return Ok(());
    }
    let (uid, gid) = find(user).ok_or_else(|| format!("this machine has no user {user}"))?;
    std::os::unix::fs::chown(folder, Some(uid), Some(gid))
        .map_err(|e| format!("cannot give {} to {user}: {e}", folder.display()))?;
    command.uid(uid).gid(gid);
    Ok(())
}

fn find(user: &str) -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let mut fields =
        users.lines().map(|line| line.split(':')).find(|line| line.clone().next() == Some(user))?;
    Some((fields.nth(2)?.parse().ok()?, fields.next()?.parse().ok()?))
}
