/** The Learning City Award: its rounds and laureates. It is a recognition, no prize and no label, and says so wherever it is shown. */
@NullMarked
package org.learningcities.awards;

import org.jspecify.annotations.NullMarked;
