/**
 * What every feature with lists shares and none should write again: statements, keyset paging, facets, files of a whole
 * list, feeds, links between formats, words, what other features put into an answer, the sitemap. It knows no feature.
 */
@NullMarked
package org.learningcities.lists;

import org.jspecify.annotations.NullMarked;
