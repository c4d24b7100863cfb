"""The mkdocs plugin: checks the policies, adds the generated pages and brings the theme along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from riktlint.engine.corpus import CorpusError, load_corpus
from riktlint.environment.resources import schema_directory
from riktlint.model.corpus import Corpus
from riktlint.rules.registry import all_rules
from riktlint.site import assets
from riktlint.site.contents import contents
from riktlint.site.generator import generate
from riktlint.site.identity import Site
from riktlint.site.links import SECTIONS
from riktlint.wording import word, words

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

_THEMES_FAVICON = "assets/images/favicon.png"
_THEME = Path(__file__).with_name("theme")


class RiktlintConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options in mkdocs.yml."""

    policies = config_options.Type(str, default="policies")


class RiktlintPlugin(BasePlugin[RiktlintConfig]):  # type: ignore[no-untyped-call]
    """Feeds the generator's pages to mkdocs. The corpus is loaded once a build."""

    _corpus: Corpus | None = None

    @property
    def corpus(self) -> Corpus:
        """The corpus of this build, which the macros show figures from.

        Raises PluginError before the configuration has been read.
        """
        if self._corpus is None:
            raise PluginError(word("site.plugin.not_read"))
        return self._corpus

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the policies and add the theme's templates, style sheets and scripts."""
        folder = self._policies(config)
        try:
            self._corpus = load_corpus(folder)
        except CorpusError as error:
            found = str(error).replace(f"{folder.parent}/", "")
            raise PluginError(word("site.plugin.findings", found=found)) from error
        except FileNotFoundError as error:
            raise PluginError(word("site.plugin.no_folder", folder=folder)) from error
        if str(_THEME) not in config.theme.dirs:
            own = 1 if config.theme.custom_dir else 0
            config.theme.dirs.insert(own, str(_THEME))
        if config.theme["favicon"] == _THEMES_FAVICON:
            config.theme["favicon"] = assets.PREFIX + "mark.svg"
        config.extra_css[:0] = [path for path in assets.style_sheets() if path not in config.extra_css]
        known = {str(script) for script in config.extra_javascript}
        config.extra_javascript += [path for path in assets.scripts() if path not in known]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add every generated page and asset. A page written by hand under the same path wins."""
        site = Site(config.site_url or "", config.site_name)
        for path, content in generate(self.corpus, all_rules(), site).items():
            if files.get_file_from_path(path) is None:
                inclusion = InclusionLevel.INCLUDED if path in SECTIONS else InclusionLevel.NOT_IN_NAV
                files.append(File.generated(config, path, content=content, inclusion=inclusion))
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme's templates the words that those of the pages have."""
        del config, files
        env.globals["s"] = words("site")
        return env

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give a generated page, which is one block of HTML, its table of contents.

        In a hand-written page, code that scrolls sideways on a narrow screen is made reachable by keyboard.
        """
        del config, files
        if page.file.generated_by:
            page.toc = contents(html)
            return html
        return html.replace("<pre><code", '<pre tabindex="0"><code')

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Rebuild when a policy, the vocabulary or a schema changes."""
        del builder
        server.watch(str(self._policies(config)))
        server.watch(str(schema_directory()))
        return server

    def _policies(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path or "mkdocs.yml").absolute().parent / self.config.policies
