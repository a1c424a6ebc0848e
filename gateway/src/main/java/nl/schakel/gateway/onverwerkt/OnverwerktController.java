package nl.schakel.gateway.onverwerkt;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OnverwerktController {

    private final DodeLetters dodeLetters;

    OnverwerktController(DodeLetters dodeLetters) {
        this.dodeLetters = dodeLetters;
    }

    @GetMapping("/gateway/v1/onverwerkte-gebeurtenissen")
    @Operation(operationId = "onverwerkteGebeurtenissenLijst", summary = "Gebeurtenissen die een dienst niet kon verwerken, de nieuwste eerst")
    Pagina<OnverwerkteGebeurtenis> lijst(Paginering paginering) {
        Beheerder.controleer();
        List<OnverwerkteGebeurtenis> alle = dodeLetters.laatste();
        List<OnverwerkteGebeurtenis> pagina = alle.stream().skip(paginering.overslaan()).limit(paginering.pageSize()).toList();
        return Pagina.van(pagina, paginering, alle.size());
    }
}
