//! Digests: their hour and their forms.
