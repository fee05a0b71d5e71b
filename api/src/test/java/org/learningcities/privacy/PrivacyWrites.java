package org.learningcities.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.learningcities.contract.WriteCases;

/** A good call of the one change of this feature: somebody whom nobody needs is forgotten. */
@ApplicationScoped
class PrivacyWrites implements WriteCases {

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of("eraseMe", PrivacyWrites::erase);
    }

    private static Good erase() {
        try {
            Owner owner = Owner.arrived();
            return new Good(owner.token(), Owner.ERASE, null, owner.confirmation());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
