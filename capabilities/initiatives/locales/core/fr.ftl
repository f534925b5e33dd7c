initiatives-title = Initiatives
