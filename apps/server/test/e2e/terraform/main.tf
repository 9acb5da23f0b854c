# Every resource of the AWS provider for user pools. The values 0, 1 and 2 of var.step set different arguments.

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "endpoint" {
  type = string
}

variable "step" {
  type    = number
  default = 0
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "any"
  secret_key                  = "any"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true

  default_tags {
    tags = {
      stage = "test"
    }
  }

  endpoints {
    cognitoidp = var.endpoint
  }
}

locals {
  lambda = "arn:aws:lambda:us-east-1:123456789012:function"
  ses    = "arn:aws:ses:us-east-1:123456789012:identity/example.com"
}

# Defaults only.
resource "aws_cognito_user_pool" "plain" {
  name = var.step < 1 ? "plain" : "renamed"
}

# Most arguments.
resource "aws_cognito_user_pool" "full" {
  name                     = "full"
  user_pool_tier           = "PLUS"
  alias_attributes         = ["email", "preferred_username"]
  auto_verified_attributes = var.step < 1 ? ["email"] : ["email", "phone_number"]
  deletion_protection      = var.step == 1 ? "ACTIVE" : "INACTIVE"
  mfa_configuration        = var.step < 2 ? "OFF" : "OPTIONAL"

  sms_authentication_message = var.step < 2 ? null : "Sign-in code: {####}"
  sms_verification_message   = "Code: {####}"

  dynamic "email_mfa_configuration" {
    for_each = var.step < 2 ? [] : [1]
    content {
      message = "Your code is {####}"
      subject = var.step < 2 ? "Your code" : "Your sign-in code"
    }
  }

  dynamic "software_token_mfa_configuration" {
    for_each = var.step < 2 ? [] : [1]
    content {
      enabled = var.step < 2
    }
  }

  dynamic "web_authn_configuration" {
    for_each = var.step < 1 ? [] : [1]
    content {
      relying_party_id  = "example.com"
      user_verification = var.step < 2 ? "preferred" : "required"
    }
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
    recovery_mechanism {
      name     = "verified_phone_number"
      priority = 2
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = var.step >= 1
    invite_message_template {
      email_message = "{username}: {####}"
      email_subject = var.step < 2 ? "Welcome" : "Hello"
      sms_message   = "{username}: {####}"
    }
  }

  device_configuration {
    challenge_required_on_new_device      = true
    device_only_remembered_on_user_prompt = var.step < 1
  }

  email_configuration {
    email_sending_account  = "DEVELOPER"
    from_email_address     = var.step < 2 ? "Example <no-reply@example.com>" : "accounts@example.com"
    reply_to_email_address = "support@example.com"
    source_arn             = local.ses
  }

  lambda_config {
    custom_message      = "${local.lambda}:messages"
    post_authentication = var.step < 2 ? "${local.lambda}:post-authentication" : null
    pre_token_generation_config {
      lambda_arn     = "${local.lambda}:tokens"
      lambda_version = var.step < 2 ? "V2_0" : "V3_0"
    }
  }

  password_policy {
    minimum_length                   = 12
    password_history_size            = var.step < 1 ? 3 : 4
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 3
  }

  schema {
    name                = "email"
    attribute_data_type = "String"
    required            = true
    mutable             = true
    string_attribute_constraints {
      min_length = "0"
      max_length = "2048"
    }
  }

  schema {
    name                = "plan"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = "1"
      max_length = "32"
    }
  }

  dynamic "schema" {
    for_each = var.step < 2 ? [] : [1]
    content {
      name                = "seats"
      attribute_data_type = "Number"
      mutable             = true
      number_attribute_constraints {
        min_value = "1"
        max_value = "500"
      }
    }
  }

  sign_in_policy {
    allowed_first_auth_factors = var.step < 1 ? ["PASSWORD"] : ["PASSWORD", "WEB_AUTHN"]
  }

  sms_configuration {
    external_id    = "example"
    sns_caller_arn = "arn:aws:iam::123456789012:role/sms"
    sns_region     = "us-east-1"
  }

  tags = {
    team = var.step < 2 ? "one" : "two"
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }

  user_pool_add_ons {
    advanced_security_mode = var.step < 2 ? "AUDIT" : "ENFORCED"
  }

  username_configuration {
    case_sensitive = false
  }

  verification_message_template {
    default_email_option = var.step < 2 ? "CONFIRM_WITH_CODE" : "CONFIRM_WITH_LINK"
    email_message        = "Code: {####}"
    email_subject        = "Code"
  }
}

# Sign-in by email address.
resource "aws_cognito_user_pool" "emails" {
  name                = "emails"
  username_attributes = ["email"]
  user_pool_tier      = var.step < 1 ? "LITE" : "ESSENTIALS"

  verification_message_template {
    default_email_option  = "CONFIRM_WITH_LINK"
    email_message_by_link = "Press {##here##}"
    email_subject_by_link = var.step < 1 ? "Link" : "Your link"
  }
}

# Authenticator apps are the only second factor.
resource "aws_cognito_user_pool" "authenticators" {
  name                     = "authenticators"
  mfa_configuration        = var.step < 1 ? "OPTIONAL" : "ON"
  auto_verified_attributes = var.step < 1 ? [] : ["email"]

  software_token_mfa_configuration {
    enabled = true
  }
}

resource "aws_cognito_user_pool_client" "plain" {
  name         = var.step < 1 ? "plain" : "renamed"
  user_pool_id = aws_cognito_user_pool.plain.id
}

resource "aws_cognito_user_pool_client" "full" {
  name                                 = "full"
  user_pool_id                         = aws_cognito_user_pool.full.id
  generate_secret                      = true
  access_token_validity                = var.step < 1 ? 30 : 20
  id_token_validity                    = 30
  refresh_token_validity               = var.step < 1 ? 10 : 12
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "${aws_cognito_resource_server.shop.identifier}/read"]
  auth_session_validity                = var.step < 2 ? 3 : 5
  callback_urls                        = ["https://app.example.com/callback", "http://localhost:3000/"]
  default_redirect_uri                 = "https://app.example.com/callback"
  enable_token_revocation              = var.step < 2
  explicit_auth_flows = concat(
    ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_AUTH"],
    var.step < 2 ? [] : ["ALLOW_USER_PASSWORD_AUTH"],
  )
  logout_urls                   = var.step < 1 ? [] : ["https://app.example.com/"]
  prevent_user_existence_errors = "ENABLED"
  read_attributes               = ["email", "name", "custom:plan"]
  write_attributes              = var.step < 2 ? ["email"] : ["email", "name"]
  supported_identity_providers  = ["COGNITO", aws_cognito_identity_provider.oidc.provider_name]

  enable_propagate_additional_user_context_data = var.step >= 2

  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = var.step < 2 ? 10 : 20
  }

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

# A client that a service has created. Here, another resource has.
resource "aws_cognito_managed_user_pool_client" "managed" {
  user_pool_id          = aws_cognito_user_pool.emails.id
  name_prefix           = aws_cognito_user_pool_client.service.name
  access_token_validity = var.step < 1 ? 1 : 2
  explicit_auth_flows   = var.step < 1 ? ["ALLOW_USER_SRP_AUTH"] : ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
}

resource "aws_cognito_user_pool_client" "service" {
  name         = "AmazonOpenSearchService-example"
  user_pool_id = aws_cognito_user_pool.emails.id

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_cognito_resource_server" "shop" {
  identifier   = "https://shop.example.com"
  name         = var.step < 1 ? "Shop" : "Store"
  user_pool_id = aws_cognito_user_pool.full.id

  scope {
    scope_name        = "read"
    scope_description = "Read"
  }

  dynamic "scope" {
    for_each = var.step < 1 ? [] : [1]
    content {
      scope_name        = "write"
      scope_description = "Write"
    }
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain                = "example-shop"
  user_pool_id          = aws_cognito_user_pool.full.id
  managed_login_version = var.step < 1 ? 1 : 2
}

resource "aws_cognito_user_pool_domain" "custom" {
  domain          = "login.example.com"
  user_pool_id    = aws_cognito_user_pool.plain.id
  certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/${var.step < 1 ? "one" : "two"}"
}

resource "aws_cognito_user_pool_ui_customization" "pool" {
  user_pool_id = aws_cognito_user_pool_domain.prefix.user_pool_id
  css          = ".label-customizable {font-weight: ${var.step < 1 ? 400 : 700};}"
}

resource "aws_cognito_user_pool_ui_customization" "client" {
  user_pool_id = aws_cognito_user_pool_domain.prefix.user_pool_id
  client_id    = aws_cognito_user_pool_client.full.id
  css          = ".label-customizable {font-weight: 300;}"
  image_file   = var.step < 1 ? null : "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
}

resource "aws_cognito_identity_provider" "oidc" {
  user_pool_id    = aws_cognito_user_pool.full.id
  provider_name   = "corp-oidc"
  provider_type   = "OIDC"
  idp_identifiers = var.step < 1 ? [] : ["corp.example.com"]

  attribute_mapping = {
    email    = "email"
    username = var.step < 1 ? "sub" : "id"
  }

  provider_details = {
    client_id                     = "shop"
    client_secret                 = "hush"
    authorize_scopes              = var.step < 2 ? "openid" : "openid email"
    oidc_issuer                   = "https://idp.example.com"
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_url                 = "https://idp.example.com/authorize"
    token_url                     = "https://idp.example.com/token"
    attributes_url                = "https://idp.example.com/me"
    jwks_uri                      = "https://idp.example.com/keys"
  }
}

resource "aws_cognito_identity_provider" "google" {
  user_pool_id  = aws_cognito_user_pool.full.id
  provider_name = "Google"
  provider_type = "Google"

  attribute_mapping = {
    email    = "email"
    username = "sub"
  }

  provider_details = {
    client_id                     = "shop"
    client_secret                 = "hush"
    authorize_scopes              = var.step < 1 ? "openid" : "openid email"
    attributes_url                = "https://people.googleapis.com/v1/people/me?personFields="
    attributes_url_add_attributes = "true"
    authorize_url                 = "https://accounts.google.com/o/oauth2/v2/auth"
    oidc_issuer                   = "https://accounts.google.com"
    token_request_method          = "POST"
    token_url                     = "https://www.googleapis.com/oauth2/v4/token"
  }
}

resource "aws_cognito_user_group" "admins" {
  name         = "admins"
  user_pool_id = aws_cognito_user_pool.full.id
  description  = var.step < 1 ? "Administrators" : "Owners"
  precedence   = var.step < 1 ? 1 : 0
  role_arn     = var.step < 2 ? null : "arn:aws:iam::123456789012:role/owners"
}

resource "aws_cognito_user" "ada" {
  user_pool_id = aws_cognito_user_pool.full.id
  username     = "ada"
  enabled      = var.step != 2

  attributes = merge(
    { email = "ada@example.com", email_verified = "true", plan = "gold" },
    var.step == 1 ? { name = "Ada" } : {},
  )
  message_action = "SUPPRESS"
  password       = var.step < 1 ? "Correct-Horse-9!" : "Battery-Staple-7!"
}

resource "aws_cognito_user_in_group" "ada" {
  user_pool_id = aws_cognito_user_pool.full.id
  group_name   = aws_cognito_user_group.admins.name
  username     = aws_cognito_user.ada.username
}

resource "aws_cognito_risk_configuration" "pool" {
  user_pool_id = aws_cognito_user_pool.full.id

  compromised_credentials_risk_configuration {
    event_filter = var.step < 1 ? ["SIGN_IN"] : ["SIGN_IN", "SIGN_UP"]
    actions {
      event_action = var.step < 1 ? "BLOCK" : "NO_ACTION"
    }
  }

  risk_exception_configuration {
    blocked_ip_range_list = ["198.51.100.0/24"]
    skipped_ip_range_list = var.step < 2 ? null : ["192.0.2.0/24"]
  }
}

resource "aws_cognito_risk_configuration" "client" {
  user_pool_id = aws_cognito_user_pool.full.id
  client_id    = aws_cognito_user_pool_client.full.id

  account_takeover_risk_configuration {
    notify_configuration {
      from       = "security@example.com"
      source_arn = local.ses
      block_email {
        subject   = var.step < 1 ? "Blocked" : "Sign-in blocked"
        html_body = "<p>Blocked</p>"
        text_body = "Blocked"
      }
    }
    actions {
      low_action {
        event_action = "NO_ACTION"
        notify       = false
      }
      high_action {
        event_action = "BLOCK"
        notify       = var.step < 1
      }
    }
  }
}

# Data sources read through further operations.
data "aws_cognito_user_pools" "full" {
  name       = aws_cognito_user_pool.full.name
  depends_on = [aws_cognito_user_pool.full]
}

data "aws_cognito_user_pool_clients" "full" {
  user_pool_id = aws_cognito_user_pool_client.full.user_pool_id
}

data "aws_cognito_user_pool_client" "full" {
  user_pool_id = aws_cognito_user_pool_client.full.user_pool_id
  client_id    = aws_cognito_user_pool_client.full.id
}

data "aws_cognito_user_groups" "full" {
  user_pool_id = aws_cognito_user_group.admins.user_pool_id
}

data "aws_cognito_user_pool_signing_certificate" "full" {
  user_pool_id = aws_cognito_user_pool.full.id
}
