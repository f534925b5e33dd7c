//! Debian's packages that the chores need, and their installation.

use super::is_root;
use crate::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A package, and the file that shows it is there. `*` stands for one folder.
pub(crate) struct Package {
    name: &'static str,
    shown_by: &'static str,
}

/// What the tests need.
pub(crate) const TESTS: &[Package] = &[
    Package { name: "postgresql", shown_by: "/usr/lib/postgresql/*/bin/postgres" },
    Package { name: "chromium", shown_by: "/usr/bin/chromium" },
    Package { name: "chromium-driver", shown_by: "/usr/bin/chromedriver" },
    // The editor's bundle is made anew and compared, and axe-core checks pages.
    Package { name: "nodejs", shown_by: "/usr/bin/node" },
    Package { name: "npm", shown_by: "/usr/bin/npm" },
    // Letters for all six languages: without them pages have other sizes, and pictures show boxes.
    Package { name: "fonts-dejavu-core", shown_by: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf" },
    Package {
        name: "fonts-droid-fallback",
        shown_by: "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    },
    // Letters that the press prints with, and a reader of what it prints.
    Package {
        name: "fonts-noto-core",
        shown_by: "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
    },
    Package { name: "poppler-utils", shown_by: "/usr/bin/pdftotext" },
    // Others' mail programs: they hand mail over, verify what is signed, and read what is downloaded.
    Package { name: "postfix", shown_by: "/usr/sbin/smtp-source" },
    Package { name: "swaks", shown_by: "/usr/bin/swaks" },
    Package { name: "python3-dkim", shown_by: "/usr/bin/dkimverify" },
    Package { name: "python3-nacl", shown_by: "/usr/lib/python3/dist-packages/nacl/__init__.py" },
    Package { name: "opendkim", shown_by: "/usr/sbin/opendkim" },
    Package { name: "neomutt", shown_by: "/usr/bin/neomutt" },
];

/// What the measurements need.
pub(crate) const BENCH: &[Package] = &[
    Package { name: "nginx", shown_by: "/usr/sbin/nginx" },
    Package { name: "wrk", shown_by: "/usr/bin/wrk" },
    // For its smtp-source alone.
    Package { name: "postfix", shown_by: "/usr/sbin/smtp-source" },
];

/// Installs without starting: a package's own service would take its usual port and stay after the chore.
/// The shell removes the file that says so even when it is interrupted.
const INSTALL: &str = r#"
set -e
export DEBIAN_FRONTEND=noninteractive
if [ ! -e /usr/sbin/policy-rc.d ]; then
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    trap 'exit 130' INT TERM
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
fi
apt-get install --yes -qq --no-install-recommends "$@" || {
    apt-get update -qq
    apt-get install --yes -qq --no-install-recommends "$@"
}
"#;

/// Installs what is missing; says what to install when it may not do so itself.
pub(crate) fn install(packages: &[Package]) -> Result<()> {
    let missing: Vec<&str> =
        packages.iter().filter(|package| !exists(package.shown_by)).map(|package| package.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !is_root() {
        return Err(format!("missing on this machine. As root: apt-get update && apt-get install {names}"));
    }
    println!("installing {names}");
    let status = Command::new("sh")
        .args(["-c", INSTALL, "install"])
        .args(&missing)
        .status()
        .map_err(|e| format!("cannot run apt-get: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("apt-get could not install {names}")) }
}

fn exists(pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => Path::new(pattern).exists(),
        Some((before, after)) => fs::read_dir(before).is_ok_and(|mut found| {
            found.any(|entry| entry.is_ok_and(|e| e.path().join(&after[1..]).exists()))
        }),
    }
}
