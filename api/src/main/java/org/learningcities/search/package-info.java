/** One search over everything that is public. It asks the features that take part and knows none of them. */
@NullMarked
package org.learningcities.search;

import org.jspecify.annotations.NullMarked;
