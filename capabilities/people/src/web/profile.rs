//! Profiles: as others see them, and as their owners write them.

use super::network_form::languages;
use super::profile_form::{self, LANGUAGES, ORGANIZATIONS};
use super::{again, choices, me};
use crate::acts::profile;
use crate::heart::profile::{Profile, Stakeholder};
use crate::heart::sight::{Eyes, Sight};
use crate::store::{organizations, people};
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Stop, Ui, see};
use access::{Gate, Person, Standing, accounts};
use base::places::{Country, Region};
use base::{Id, Named, Parse, Slug};
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/people/{name}", Gate::Public, show);
    r.get("/you/profile", Gate::SignedIn, edit);
    r.put("/you/profile", Gate::SignedIn, update);
}

#[derive(Template)]
#[template(path = "people/profile.html")]
struct ProfilePage {
    ui: Ui,
    name: String,
    initial: String,
    photo: Option<String>,
    place: Option<String>,
    stakeholder: Option<String>,
    languages: Vec<String>,
    about: Option<Html>,
    profile: Profile,
    own: bool,
    hidden: bool,
}

/// The person at an address: by name or by id.
fn named(look: &Look, name: &str) -> Result<Profile, Problem> {
    let by_id = Id::<Person>::parse(name).ok();
    let by_slug = match Slug::parse(name) {
        Ok(slug) if by_id.is_none() => people::with_slug(look, &slug)?,
        _ => None,
    };
    let id = by_id.or(by_slug).ok_or(Problem::NotFound)?;
    visible(look, id)?.ok_or(Problem::NotFound)
}

/// A profile with what this reader sees of it. Who waits to be let in, is shut out or has left has none to show.
pub(super) fn visible(look: &Look, id: Id<Person>) -> Result<Option<Profile>, Problem> {
    let Some(profile) = people::whole(look, id)?.filter(|profile| !profile.former) else { return Ok(None) };
    let eyes = Eyes::of(look.actor(), id);
    let is_in = accounts::of(look, id)?.is_some_and(|account| account.standing == Standing::Active);
    Ok(if is_in || matches!(eyes, Eyes::Own | Eyes::Steward) { profile.seen_by(eyes) } else { None })
}

/// Where the photo of a profile is shown from. The last part changes with the profile's own, and is not read.
pub(super) fn photo_of(profile: &Profile) -> Option<String> {
    profile.photo.then(|| format!("/people/{}/photo", profile.id))
}

/// The first letter of a name, where there is no photo.
pub(super) fn initial(name: &str) -> String {
    name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default()
}

/// "Kenya, Africa".
pub(super) fn place_of(ui: &Ui, profile: &Profile) -> Option<String> {
    let tongue = ui.tongue();
    let region = profile.region.map(|region| region.name(tongue).to_owned());
    match profile.country {
        Some(country) => {
            let sentence = base::Sentence::of("person-place")
                .with("country", country.name(tongue))
                .with("region", region.unwrap_or_default());
            Some(ui.say(&sentence))
        }
        None => region,
    }
}

async fn show(door: Door, Path(name): Path<String>) -> Answer {
    let ui = door.ui();
    let (profile, about) = door
        .read(move |look| {
            let profile = named(look, &name)?;
            let about =
                profile.about.as_ref().map(|about| ui.prose(look, about.as_str(), false)).transpose()?;
            Ok::<_, Stop>((profile, about))
        })
        .await?;
    let ui = door.ui();
    let name = profile.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default();
    let body = ProfilePage {
        initial: initial(&name),
        photo: photo_of(&profile),
        place: place_of(&ui, &profile),
        stakeholder: profile.stakeholder.map(|group| ui.t(format!("stakeholder-{group}"))),
        languages: profile.languages.iter().map(|lang| ui.language(lang)).collect(),
        about,
        own: door.actor().is(profile.id),
        hidden: profile.sight == Sight::Private,
        name: name.clone(),
        profile,
        ui: door.ui(),
    };
    let public = body.profile.sight == Sight::Public;
    let page = door.page(name, body).current("/people");
    if public { page.answer() } else { page.hidden().answer() }
}

#[derive(Template)]
#[template(path = "people/profile_edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    profile: Profile,
    initial: String,
    photo: Option<String>,
    sights: Vec<Choice>,
    whole: Vec<Choice>,
    langs: Vec<Choice>,
    countries: Vec<Choice>,
    regions: Vec<Choice>,
    stakeholders: Vec<Choice>,
    organizations: Vec<Choice>,
    language_fields: [&'static str; 5],
    organization_fields: [(&'static str, &'static str); 4],
}

/// Countries in the order of the reader's language.
pub(super) fn countries(ui: &Ui) -> Vec<Choice> {
    let tongue = ui.tongue();
    Country::in_order(tongue).iter().map(|country| Choice::new(country, country.name(tongue))).collect()
}

/// Regions in the order of M49.
pub(super) fn regions(ui: &Ui) -> Vec<Choice> {
    Region::ALL.iter().map(|region| Choice::new(region, region.name(ui.tongue()))).collect()
}

async fn own(door: &Door) -> Result<Profile, Stop> {
    let person = me(door)?;
    let found = door.read(move |look| Ok::<_, Stop>(people::whole(look, person)?)).await?;
    Ok(found.ok_or(Problem::NotFound)?)
}

async fn edit(door: Door) -> Answer {
    let profile = own(&door).await?;
    let offered = offered(&door).await?;
    let fields = profile_form::filled(&profile);
    edit_page(&door, profile, offered, fields, StatusCode::OK)
}

/// Organizations to choose from.
async fn offered(door: &Door) -> Result<Vec<Choice>, Stop> {
    let all = door.read(|look| Ok::<_, Stop>(organizations::choices(look)?)).await?;
    Ok(all.into_iter().map(|(id, name)| Choice::new(id, name)).collect())
}

fn edit_page(
    door: &Door,
    profile: Profile,
    organizations: Vec<Choice>,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let body = EditPage {
        initial: initial(profile.name.as_ref().map_or("", |name| name.as_str())),
        photo: photo_of(&profile),
        sights: choices::<Sight>(&ui, "sight"),
        whole: choices::<Sight>(&ui, "sight-profile"),
        langs: languages(&ui),
        countries: countries(&ui),
        regions: regions(&ui),
        stakeholders: choices::<Stakeholder>(&ui, "stakeholder"),
        organizations,
        language_fields: LANGUAGES,
        organization_fields: ORGANIZATIONS,
        form: ui.form(fields),
        profile,
        ui: door.ui(),
    };
    door.page(ui.t("profile-edit-heading"), body).status(status).hidden().answer()
}

async fn update(door: Door) -> Answer {
    let before = own(&door).await?;
    let offered = offered(&door).await?;
    let mut fields = door.fields();
    let Some(changed) = profile_form::read(&mut fields, &before) else {
        return edit_page(&door, before, offered, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    match door.act(move |act| profile::change(act, &changed)).await {
        Ok(path) => see(path).said("profile-saved").answer(),
        Err(problem) => {
            again(problem, fields, |fields, status| edit_page(&door, before, offered, fields, status))
        }
    }
}
