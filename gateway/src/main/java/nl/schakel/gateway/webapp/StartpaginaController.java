package nl.schakel.gateway.webapp;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Hidden
@Controller
class StartpaginaController {

    @GetMapping("/")
    String start() {
        return "forward:/index.html";
    }
}
