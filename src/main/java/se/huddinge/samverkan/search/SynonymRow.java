package se.huddinge.samverkan.search;

/** What the list of synonyms reads. */
record SynonymRow(Long id, String word, String meaning) {}
