//! Accounts: who may sign in, and as what.

use crate::{Actor, Member, Person, Role};
use base::{Email, Id, Moment, Tongue, Zone};
use db::{Fault, Read, Row, Tx, args, sql};

base::named! {
    /// Where an account stands with the network.
    pub enum Standing {
        /// Asked to join; a steward has not answered yet.
        Applied = "applied",
        /// In.
        Active = "active",
        /// Shut out by a steward.
        Barred = "barred",
    }
}

/// An account, without its password.
#[derive(Clone, Debug)]
pub struct Account {
    /// Whose it is.
    pub person: Id<Person>,
    /// Where mail reaches them. Never shown to others.
    pub email: Email,
    /// As what.
    pub role: Role,
    /// Where it stands.
    pub standing: Standing,
    /// The interface language, when the person has chosen one.
    pub tongue: Option<Tongue>,
    /// The person's own time zone, when they have said it.
    pub zone: Option<Zone>,
    /// Since when.
    pub joined: Moment,
}

impl Account {
    /// Who acts when this account is signed in.
    pub fn actor(&self) -> Actor {
        match self.standing {
            Standing::Active => Actor::Member(Member { person: self.person, role: self.role }),
            Standing::Applied => Actor::Applicant(self.person),
            Standing::Barred => Actor::Nobody,
        }
    }
}

const COLUMNS: &str = "person, email, role, standing, tongue, zone, joined";

pub(crate) fn account(row: &mut Row) -> Result<Account, Fault> {
    Ok(Account {
        person: row.next()?,
        email: row.next()?,
        role: row.next()?,
        standing: row.next()?,
        tongue: row.next()?,
        zone: row.next()?,
        joined: row.next()?,
    })
}

/// The account of a person.
pub fn of(read: &Read, person: Id<Person>) -> Result<Option<Account>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM account WHERE person = $1"), args![person], account)
}

/// The account with that mail address, however it is spelled.
pub fn with_email(read: &Read, email: &Email) -> Result<Option<Account>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM account WHERE email_key = $1"), args![email.key()], account)
}

/// Those who hold a role, first come first; at most 200.
pub fn holding(read: &Read, role: Role) -> Result<Vec<Account>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM account WHERE role = $1 AND standing = 'active' ORDER BY joined, person LIMIT 200"
        ),
        args![role],
        account,
    )
}

/// Those in a standing, first come first; at most 200.
pub fn standing(read: &Read, standing: Standing) -> Result<Vec<Account>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM account WHERE standing = $1 ORDER BY joined, person LIMIT 200"),
        args![standing],
        account,
    )
}

/// Members behind the one given, in the order of their ids; at most 200.
pub fn active_after(read: &Read, after: Option<Id<Person>>) -> Result<Vec<Account>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM account
             WHERE standing = 'active' AND (CAST($1 AS BLOB) IS NULL OR person > $1)
             ORDER BY person LIMIT 200"
        ),
        args![after],
        account,
    )
}

/// The stored hash of a person's password, if there is one.
pub fn password(read: &Read, person: Id<Person>) -> Result<Option<String>, Fault> {
    let found =
        read.maybe(sql!("SELECT password FROM account WHERE person = $1"), args![person], |row| row.next())?;
    Ok(found.flatten())
}

/// Adds an account; false when the address has one already.
pub fn add(tx: &mut Tx, account: &Account) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO account (person, email, email_key, role, standing, tongue, zone, joined)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (email_key) DO NOTHING"
        ),
        args![
            account.person,
            account.email,
            account.email.key(),
            account.role,
            account.standing,
            account.tongue,
            account.zone,
            account.joined
        ],
    )?;
    Ok(added == 1)
}

/// Gives a person a role.
pub fn set_role(tx: &mut Tx, person: Id<Person>, role: Role) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE account SET role = $2 WHERE person = $1"), args![person, role])?;
    Ok(())
}

/// Lets a person in, or shuts them out.
pub fn set_standing(tx: &mut Tx, person: Id<Person>, standing: Standing) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE account SET standing = $2 WHERE person = $1"), args![person, standing])?;
    Ok(())
}

/// Keeps the hash of a new password, or forgets the password.
pub fn set_password(tx: &mut Tx, person: Id<Person>, hash: Option<&str>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE account SET password = $2 WHERE person = $1"), args![person, hash])?;
    Ok(())
}

/// Changes the address that mail goes to; false when another account has it.
pub fn set_email(tx: &mut Tx, person: Id<Person>, email: &Email) -> Result<bool, Fault> {
    if with_email(tx, email)?.is_some_and(|other| other.person != person) {
        return Ok(false);
    }
    tx.execute(
        sql!("UPDATE account SET email = $2, email_key = $3 WHERE person = $1"),
        args![person, email, email.key()],
    )?;
    Ok(true)
}

/// Keeps how a person wants to read: language and time zone.
pub fn set_reading(
    tx: &mut Tx,
    person: Id<Person>,
    tongue: Option<Tongue>,
    zone: Option<&Zone>,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE account SET tongue = $2, zone = $3 WHERE person = $1"),
        args![person, tongue, zone],
    )?;
    Ok(())
}

/// Removes an account with its sessions.
pub fn remove(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM session WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM account WHERE person = $1"), args![person])?;
    Ok(())
}

/// How many people are in.
pub fn count(read: &Read) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM account WHERE standing = 'active'"), args![], |row| {
        row.next()
    })
}
