//! What waits for facilitators of a network that has no topics: until there are some, nothing can be filed.

use crate::store;
use crate::web::suggestions;
use db::Fault;
use facts::Look;
use web::{Front, Need, Ui};

pub(crate) const FRONT: Front = Front { needs, ..Front::NOTHING };

fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    if !look.actor().facilitates() || store::any(look)? {
        return Ok(Vec::new());
    }
    let need = Need { sentence: ui.t("topics-needed"), link: suggestions::LINK.to_owned(), due: None };
    Ok(vec![need])
}
