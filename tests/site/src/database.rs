//! A database of a PostgreSQL server for one test.

use crate::{Reachable, free_port};
use std::process::Command;

/// A database, gone when dropped.
pub(crate) struct Database {
    server: String,
    name: String,
}

impl Database {
    pub(crate) fn make(server: String) -> Self {
        // The process and a free port, so that no other test has the name.
        let name = format!("journey_{}_{}", std::process::id(), free_port());
        let database = Self { server, name };
        let made = database.psql(&format!("CREATE DATABASE {}", database.name));
        assert!(made, "psql cannot make a database on {}", database.server);
        database
    }

    /// As `--database` takes it.
    pub(crate) fn address(&self) -> String {
        let (server, _) = self.server.rsplit_once('/').expect("an address ends with a database's name");
        format!("{server}/{}", self.name)
    }

    /// Lets programs connect, or cuts everybody off.
    pub(crate) fn is(&self, reachable: Reachable) {
        let allowed = reachable == Reachable::Yes;
        let name = &self.name;
        // No ALTER inside a transaction block, so each by itself.
        let done = self.psql(&format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS {allowed}"));
        assert!(done, "psql cannot alter {name} on {}", self.server);
        if !allowed {
            let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname";
            assert!(self.psql(&format!("{cut} = '{name}'")), "psql cannot cut {name} off");
        }
    }

    fn psql(&self, statement: &str) -> bool {
        let mut command = Command::new("psql");
        command.args([&self.server, "--quiet", "--output", "/dev/null", "-c", statement]);
        command.status().is_ok_and(|status| status.success())
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.psql(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}
