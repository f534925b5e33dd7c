//! Who is told of organizations: those who follow them, and those who are asked what they are to another.

use crate::facts::of_organization;
use crate::heart::organization::{Bond, Organization, path};
use crate::store::organizations::{self, relations};
use base::{Id, Moment, Sentence};
use db::Fault;
use facts::{Entry, Look};
use notices::concern_followers;
use serde::Deserialize;
use web::{Concern, Front, Need, News, Notice, NoticeKind, Recipient, Telling, Ui};

/// So many relations are asked about on the front page.
const MOST_NEEDS: i64 = 5;

pub(crate) const NOTICES: &[NoticeKind] = &[
    NoticeKind {
        name: "organizations",
        default: Telling::Digest,
        facts: &["organization-changed"],
        concerns: changed,
    },
    NoticeKind {
        name: "organization-relations",
        default: Telling::Digest,
        facts: &["organization-related"],
        concerns: related,
    },
];

pub(crate) const FRONT: Front = Front { needs, news, ..Front::NOTHING };

fn changed(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let id: Id<Organization> = entry.subject.id.as_of();
    let Some((slug, name)) = organizations::mention(look, id)? else { return Ok(Vec::new()) };
    let sentence = Sentence::of("organization-told-changed").with("name", name.as_str());
    let link = format!("{}/history", path(&slug));
    let notice = Notice { sentence, link, detail: None, question: None };
    let knowing: Vec<_> = entry.actor.into_iter().collect();
    concern_followers(look, &of_organization(id), &notice, &knowing)
}

#[derive(Deserialize)]
struct Related {
    one: Id<Organization>,
    other: Id<Organization>,
    bond: Bond,
}

/// Those who act for either are asked or told, and so are those who follow either.
fn related(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let said: Related = serde_json::from_str(&entry.body).map_err(|error| Fault::Data(error.to_string()))?;
    let Some((one_slug, one)) = organizations::mention(look, said.one)? else { return Ok(Vec::new()) };
    let Some((other_slug, other)) = organizations::mention(look, said.other)? else { return Ok(Vec::new()) };
    let told = |sentence: Sentence| sentence.with("one", one.as_str()).with("other", other.as_str());
    let sentence = match said.bond {
        Bond::Member => told(Sentence::of("organization-told-member")),
        Bond::Coalition => told(Sentence::of("organization-told-coalition")),
    };
    let mut knowing: Vec<_> = entry.actor.into_iter().collect();
    let mut concerns = Vec::new();
    for (id, slug) in [(said.one, one_slug), (said.other, other_slug)] {
        let notice = Notice { sentence: sentence.clone(), link: path(&slug), detail: None, question: None };
        for person in organizations::acting(look, id)?.into_iter() {
            if !knowing.contains(&person) {
                knowing.push(person);
                concerns.push(Concern { recipient: Recipient::Person(person), notice: notice.clone() });
            }
        }
        let followers = concern_followers(look, &of_organization(id), &notice, &knowing)?;
        knowing.extend(followers.iter().filter_map(|concern| match &concern.recipient {
            Recipient::Follower(person, _) => Some(*person),
            _ => None,
        }));
        concerns.extend(followers);
    }
    Ok(concerns)
}

fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let Some(person) = look.actor().person() else { return Ok(Vec::new()) };
    let need = |(_, slug, mine, theirs): relations::Waiting| Need {
        sentence: ui.say(
            &Sentence::of("organization-asked").with("mine", mine.as_str()).with("theirs", theirs.as_str()),
        ),
        link: path(&slug),
        due: None,
    };
    Ok(relations::waiting_for(look, person, MOST_NEEDS)?.into_iter().map(need).collect())
}

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let label = ui.t("organization-kind-organization");
    let told = |(slug, name, at): (base::Slug, base::Line<160>, Moment)| News {
        title: name.as_str().to_owned(),
        link: path(&slug),
        at,
        label: label.clone(),
    };
    Ok(organizations::added_since(look, since, most)?.into_iter().map(told).collect())
}
